package no.forankring.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whole processes of the app folder, from start to end, in turn: as it starts, without its class
 * archive, without its flags, and a JVM of its runtime that does nothing.
 */
final class AppRuns {
  private static final List<String> FLAGS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xshare:auto",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8");

  private final Path app;
  private final int rounds;

  AppRuns(Path app, int rounds) {
    this.app = app.toAbsolutePath();
    this.rounds = rounds;
  }

  /** What the app's own start takes, as a ratio to each of the others. */
  Map<String, Ratios> help() throws IOException, InterruptedException {
    return compare(List.of("--help"));
  }

  /** The same of nine quarters imported and all their reports written. */
  Map<String, Ratios> demo() throws IOException, InterruptedException {
    return compare(List.of("demo", "demo"));
  }

  private Map<String, Ratios> compare(List<String> arguments)
      throws IOException, InterruptedException {
    String java = app.resolve("runtime/bin/java").toString();
    String jar = app.resolve("lib/forankring.jar").toString();
    List<String> own = List.of(app.resolve("bin/forankring").toString());
    Map<String, List<String>> peers = new LinkedHashMap<>();
    peers.put(
        "the same without class archive",
        joined(List.of(java), joined(FLAGS, joined(List.of("-jar", jar), arguments))));
    peers.put(
        "the same without archive and flags",
        joined(List.of(java, "-Djava.awt.headless=true", "-jar", jar), arguments));
    peers.put(
        "a JVM that does nothing",
        joined(
            List.of(java),
            joined(
                FLAGS,
                List.of("-cp", System.getProperty("java.class.path"), Nothing.class.getName()))));
    Map<String, List<Double>> ratios = new LinkedHashMap<>();
    for (int round = -1; round < rounds; round++) {
      double subject = seconds(joined(own, arguments));
      for (Map.Entry<String, List<String>> peer : peers.entrySet()) {
        double other = seconds(peer.getValue());
        // The first round fills the caches of the disk.
        if (round >= 0) {
          ratios.computeIfAbsent(peer.getKey(), name -> new ArrayList<>()).add(subject / other);
        }
      }
    }
    Map<String, Ratios> results = new LinkedHashMap<>();
    ratios.forEach((name, values) -> results.put(name, new Ratios(values)));
    return results;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("forankring-benchmark");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    if (code != 0) {
      throw new IllegalStateException("ended with " + code + ": " + command);
    }
    return seconds;
  }
}
