package no.forankring.cli.workspace.intake;

import java.util.Optional;
import java.util.SortedMap;
import no.forankring.core.observation.ChannelId;
import no.forankring.importers.formats.Channels;
import no.forankring.importers.formats.identification.Account;

/**
 * Whose the tables of one file are, as the import log keeps it: by platform, {@code linkedin}, or
 * by platform and a name that stands in the file, {@code linkedin:fjordtog-as}.
 */
record AssignedChannels(SortedMap<String, ChannelId> byKey) implements Channels {

  static String key(String platform, String name) {
    return platform + ":" + name;
  }

  @Override
  public Optional<ChannelId> of(Account account) {
    String platform = account.platform().id();
    return account.names().stream()
        .map(name -> Optional.ofNullable(byKey.get(key(platform, name))))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> Optional.ofNullable(byKey.get(platform)));
  }
}
