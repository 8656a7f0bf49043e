package no.forankring.cli.workspace.intake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;

/**
 * What the folder {@code exports/<platform>-<name>/} says of the files in it.
 *
 * @param platform {@code meta} where the tables tell the network
 * @param name of the channel
 */
record ExportFolder(Platform platform, String name) {

  /** The folder a file lies in, where its name begins with one of the platforms. */
  static Optional<ExportFolder> of(Path exports, Path file, Collection<String> platforms) {
    if (!file.startsWith(exports)) {
      return Optional.empty();
    }
    Path inside = exports.relativize(file);
    return inside.getNameCount() < 2
        ? Optional.empty()
        : ofName(String.valueOf(inside.getName(0)), platforms);
  }

  /** Of two platforms that fit, the longer: {@code meta-ads-fjordtog} is no {@code meta-}. */
  static Optional<ExportFolder> ofName(String folder, Collection<String> platforms) {
    return Stream.concat(platforms.stream(), Stream.of(Platform.META.id()))
        .filter(platform -> folder.startsWith(platform + "-"))
        .max(Comparator.comparingInt(String::length))
        .map(
            platform ->
                new ExportFolder(new Platform(platform), folder.substring(platform.length() + 1)))
        .filter(found -> ChannelId.parse(found.platform() + ":" + found.name()).isPresent());
  }

  /** Whether tables of that platform may lie here. */
  boolean admits(Platform table) {
    return platform.covers(table) || table.covers(platform);
  }

  /** The channels it can mean for a table of that platform. */
  List<ChannelId> channels(Platform table) {
    if (!platform.equals(Platform.META)) {
      return List.of(new ChannelId(platform, name));
    }
    return Stream.of(Platform.FACEBOOK, Platform.INSTAGRAM)
        .filter(table::covers)
        .map(network -> new ChannelId(network, name))
        .toList();
  }
}
