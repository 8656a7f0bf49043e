package no.forankring.core.fact;

import java.util.List;

/**
 * How many of the companies we compare ourselves with have grown as fast as a target asks for, in
 * as long a time. They are larger or smaller than we are, so that growth is a share of what each
 * began with; only of a {@code STOCK} such as followers can that be said.
 *
 * @param companies whose history is long enough
 * @param met how many of them grew as fast, at their best
 * @param from what their numbers were read from
 */
public record TargetPeers(int companies, int met, List<Contribution> from) {

  public TargetPeers {
    from = List.copyOf(from);
  }
}
