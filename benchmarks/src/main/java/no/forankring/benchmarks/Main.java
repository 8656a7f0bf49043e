package no.forankring.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.forankring.benchmarks.Comparison.Peer;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures what is named, or everything, and prints ratios. Arguments: names, {@code --rounds N},
 * and {@code --app-flags} for the flags the app starts with instead of the JVM's own.
 */
public final class Main {
  private static final List<String> APP_FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final int ROUNDS = 7;

  private Main() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    List<String> names = new ArrayList<>(List.of(arguments));
    List<String> flags = names.remove("--app-flags") ? APP_FLAGS : List.of();
    int rounds = ROUNDS;
    int option = names.indexOf("--rounds");
    if (option >= 0) {
      names.remove(option);
      rounds = Integer.parseInt(names.remove(option));
    }
    List<String> known = new ArrayList<>(Comparison.all().stream().map(Comparison::name).toList());
    known.addAll(List.of("help", "demo"));
    if (!known.containsAll(names)) {
      System.err.println("known are " + String.join(", ", known));
      System.exit(2);
    }
    List<String> wanted = names.isEmpty() ? known : names;
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d processors; median of %d rounds (lowest to highest)%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        rounds);
    PairedRuns paired = new PairedRuns(rounds, flags);
    for (Comparison comparison : Comparison.all()) {
      if (wanted.contains(comparison.name())) {
        print(comparison, paired.run(comparison));
      }
    }
    AppRuns app = new AppRuns(Path.of(System.getProperty("benchmarks.app", "app")), rounds);
    if (wanted.contains("help")) {
      print("help: forankring --help", app.help());
    }
    if (wanted.contains("demo")) {
      print("demo: forankring demo", app.demo());
    }
  }

  private static void print(Comparison comparison, Map<Peer, Ratios> results) {
    System.out.printf("%s: %s, -Xmx%s%n", comparison.name(), comparison.about(), comparison.heap());
    results.forEach((peer, ratios) -> line(peer.method(), ratios, peer.aim()));
  }

  private static void print(String title, Map<String, Ratios> results) {
    System.out.println(title);
    results.forEach((peer, ratios) -> line(peer, ratios, Optional.empty()));
  }

  private static void line(String peer, Ratios ratios, Optional<Double> aim) {
    String judged =
        aim.map(most -> ", aim " + most + (ratios.median() <= most ? "" : ": MISSED")).orElse("");
    System.out.println("  / " + peer + "  " + ratios + judged);
  }
}
