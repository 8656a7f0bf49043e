package no.forankring.cli.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.ObservationSource;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Recorded;

/** A workspace before its first import. */
enum NothingImported implements ObservationSource {
  YET;

  @Override
  public Stream<Recorded> observations(Query query) {
    return Stream.empty();
  }

  @Override
  public List<DeclaredZero> declaredZeros(Query query) {
    return List.of();
  }

  @Override
  public List<Post> posts(LocalDate asOf) {
    return List.of();
  }
}
