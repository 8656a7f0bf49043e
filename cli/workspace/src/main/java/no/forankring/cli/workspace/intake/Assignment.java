package no.forankring.cli.workspace.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.cli.workspace.config.ChannelConfig;
import no.forankring.cli.workspace.config.Platforms;
import no.forankring.cli.workspace.refusal.Shell;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;
import no.forankring.importers.formats.identification.Account;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.IdentifiedTable;
import no.forankring.importers.ledger.Delivered;

/** Finds whose the tables of one file are; asks where it is not certain. */
final class Assignment {
  private final Path exports;
  private final ChannelOwners owners;
  private final Set<String> platforms;
  private final Remembered remembered;
  private final Questions questions;

  Assignment(
      Path exports, List<ChannelConfig> channels, Remembered remembered, Questions questions) {
    this.exports = exports;
    this.owners = new ChannelOwners(channels);
    this.platforms =
        Stream.concat(
                Platforms.ALL.stream(),
                channels.stream().map(channel -> channel.id().platform().id()))
            .collect(Collectors.toUnmodifiableSet());
    this.remembered = remembered;
    this.questions = questions;
  }

  /** What was found. */
  sealed interface Found {}

  /**
   * Every table has its channel.
   *
   * @param answered what a person had to say, to be remembered
   */
  record Settled(SortedMap<String, ChannelId> channels, Optional<ChannelId> answered)
      implements Found {}

  /** The sentence is made from code and arguments. */
  record Refused(String code, List<String> arguments) implements Found {}

  /**
   * @param delivered the same file, known by its bytes
   * @param shown the file as a person may write it
   */
  Found of(
      ExportFiles.Found file,
      Delivered delivered,
      String shown,
      Identification identification,
      Optional<ChannelId> stated) {
    SortedMap<String, ChannelId> channels = new TreeMap<>();
    Optional<ChannelId> answered = Optional.empty();
    for (Account account : accounts(identification)) {
      Clues clues =
          new Clues(
              account.platform(),
              List.copyOf(account.names()),
              stated,
              ExportFolder.of(exports, file.path(), platforms),
              remembered.channel(delivered, account.platform()),
              account.loose());
      switch (owners.of(clues)) {
        case Owner.Known known -> {
          assign(channels, account, known.channel());
          if (known.worthRemembering()) {
            answered = Optional.of(known.channel());
          }
        }
        case Owner.Unsure unsure -> {
          Optional<ChannelId> answer =
              answered
                  .filter(unsure.possible()::contains)
                  .or(() -> questions.channel(file.name(), unsure.possible()));
          if (answer.isEmpty()) {
            return unanswered(account, unsure.possible(), shown);
          }
          assign(channels, account, answer.get());
          answered = answer;
        }
        case Owner.Proposed proposed -> {
          ChannelId channel = proposed.channel();
          Optional<ChannelId> answer =
              answered
                  .filter(channel::equals)
                  .or(() -> questions.channel(file.name(), List.of(channel)));
          if (answer.isEmpty()) {
            return new Refused(
                "channel-proposed",
                List.of(channel.toString(), folder(channel), Listing.of(channel)));
          }
          assign(channels, account, channel);
          answered = answer;
        }
        case Owner.Refused refused -> {
          return new Refused(refused.code(), refused.arguments());
        }
      }
    }
    return new Settled(channels, answered);
  }

  /** One for each account named, and one without a name for each platform that names none. */
  private static List<Account> accounts(Identification identification) {
    Set<Platform> platforms = new LinkedHashSet<>();
    for (IdentifiedTable table : identification.tables()) {
      if (table.ignored().isEmpty()) {
        table.platform().ifPresent(platforms::add);
      }
    }
    List<Account> accounts = new ArrayList<>();
    for (Platform platform : platforms) {
      List<Account> named =
          identification.accounts().stream()
              .filter(account -> account.platform().equals(platform))
              .toList();
      accounts.addAll(named.isEmpty() ? List.of(new Account(platform, Set.of())) : named);
    }
    return accounts;
  }

  private static void assign(
      SortedMap<String, ChannelId> channels, Account account, ChannelId channel) {
    String platform = account.platform().id();
    channels.putIfAbsent(platform, channel);
    for (String name : account.names()) {
      channels.put(AssignedChannels.key(platform, name), channel);
    }
  }

  private static Refused unanswered(Account account, List<ChannelId> possible, String shown) {
    if (possible.isEmpty()) {
      Platform platform = account.platform();
      ChannelId example =
          FileIds.proposal(platform, List.copyOf(account.names()))
              .orElseGet(
                  () ->
                      new ChannelId(
                          platform.equals(Platform.META) ? Platform.FACEBOOK : platform,
                          "our-page"));
      return new Refused(
          "no-channel-of-platform", List.of(platform.id(), Listing.of(example), folder(example)));
    }
    ChannelId first = possible.getFirst();
    return new Refused(
        "channel-unsure",
        List.of(
            String.join(", ", possible.stream().map(ChannelId::toString).toList()),
            "forankring import " + Shell.quoted(shown) + " --channel " + first,
            folder(first)));
  }

  /** {@code exports/linkedin-fjordtog/}. */
  private static String folder(ChannelId channel) {
    return "exports/" + channel.platform() + "-" + channel.name() + "/";
  }
}
