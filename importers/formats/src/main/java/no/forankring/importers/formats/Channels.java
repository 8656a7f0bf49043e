package no.forankring.importers.formats;

import java.util.Optional;
import no.forankring.core.observation.ChannelId;
import no.forankring.importers.formats.identification.Account;

/** Decides whose channel a table, or a row of one, belongs to. */
@FunctionalInterface
public interface Channels {

  /**
   * The channel of an account; empty where it is not known, which refuses the file.
   *
   * @param account the platform, {@code meta} where the file names no network, and what the file
   *     calls the account; no names where it calls it nothing
   */
  Optional<ChannelId> of(Account account);
}
