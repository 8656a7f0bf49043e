package no.forankring.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import no.forankring.benchmarks.Comparison.Peer;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs subject and peers in turn, round after round, each time in a new JVM. JMH by itself measures
 * one after the other; on a machine that others use too, the ratio is then theirs.
 */
final class PairedRuns {
  private static final int WARM_UP = 3;
  private static final int MEASURED = 3;

  private final int rounds;
  private final List<String> flags;

  /**
   * @param flags of every JVM, besides its heap
   */
  PairedRuns(int rounds, List<String> flags) {
    this.rounds = rounds;
    this.flags = List.copyOf(flags);
  }

  /** The ratios subject to peer, one of each round. */
  Map<Peer, Ratios> run(Comparison comparison) throws RunnerException {
    Map<Peer, List<Double>> ratios = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      double subject = milliseconds(comparison, comparison.subject());
      for (Peer peer : comparison.peers()) {
        ratios
            .computeIfAbsent(peer, each -> new ArrayList<>())
            .add(subject / milliseconds(comparison, peer.method()));
      }
    }
    Map<Peer, Ratios> results = new LinkedHashMap<>();
    ratios.forEach((peer, values) -> results.put(peer, new Ratios(values)));
    return results;
  }

  /** The median of what one JVM takes, once warm. */
  private double milliseconds(Comparison comparison, String method) throws RunnerException {
    List<String> arguments = new ArrayList<>(flags);
    arguments.add("-Xmx" + comparison.heap());
    arguments.add("--enable-native-access=ALL-UNNAMED");
    arguments.add("-Djava.awt.headless=true");
    arguments.add("-Dbenchmarks.folder=" + System.getProperty("benchmarks.folder", "target"));
    String name = comparison.benchmark().getName() + "." + method;
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + Pattern.quote(name) + "$")
            .mode(Mode.SingleShotTime)
            .timeUnit(TimeUnit.MILLISECONDS)
            .forks(1)
            .warmupIterations(WARM_UP)
            .measurementIterations(MEASURED)
            .jvmArgs(arguments.toArray(String[]::new))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true);
    comparison.parameters().forEach(options::param);
    Collection<RunResult> results = new Runner(options.build()).run();
    return results.iterator().next().getPrimaryResult().getStatistics().getPercentile(50);
  }
}
