package no.forankring.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.forecast.Domain;
import no.forankring.core.analysis.forecast.Forecast;
import no.forankring.core.analysis.forecast.Forecaster;

/**
 * Forecasts every series of the sets that {@code DATA/SETS.tsv} names, from their training parts
 * alone, and writes what {@code score.py} of the reference data reads. See docs/forecasting.md.
 */
public final class ForecastRuns {

  private static final String METHOD = "forankring";

  /** A set of series that have a season and a horizon in common. */
  private record SeriesSet(String folder, String name, int season, int horizon) {

    static SeriesSet of(String line) {
      String[] cells = line.split("\t", -1);
      return new SeriesSet(
          cells[0], cells[1], Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
    }
  }

  /** A series by its id; places after the last value are gaps, and still lie in the past. */
  private record Series(String id, TimeSeries values, int placesAfter) {

    static Series of(String line) {
      String[] cells = line.split(",", -1);
      List<Long> steps = new ArrayList<>();
      List<Double> values = new ArrayList<>();
      for (int i = 1; i < cells.length; i++) {
        if (!cells[i].isEmpty() && !cells[i].equals("NA")) {
          steps.add((long) i);
          values.add(Double.parseDouble(cells[i]));
        }
      }
      TimeSeries series =
          new TimeSeries(
              steps.stream().mapToLong(Long::longValue).toArray(),
              values.stream().mapToDouble(Double::doubleValue).toArray());
      long last = steps.isEmpty() ? 0 : steps.get(steps.size() - 1);
      return new Series(cells[0], series, (int) (cells.length - 1 - last));
    }
  }

  private ForecastRuns() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: forecast.sh DATA OUT");
      System.exit(2);
    }
    Path data = Path.of(arguments[0]);
    Path out = Files.createDirectories(Path.of(arguments[1]));
    List<String> lines = Files.readAllLines(data.resolve("SETS.tsv"), StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      run(data, out, SeriesSet.of(line));
    }
  }

  private static void run(Path data, Path out, SeriesSet set) throws IOException {
    Path training = data.resolve(set.folder).resolve(set.name + "-train.csv.gz");
    String base = set.folder + "--" + set.name + "--" + METHOD;
    int count = 0;
    int failed = 0;
    long wall = System.nanoTime();
    long cpu = cpu();
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(training)), StandardCharsets.UTF_8));
        PrintWriter writer =
            new PrintWriter(
                new GZIPOutputStream(Files.newOutputStream(out.resolve(base + ".csv.gz"))),
                false,
                StandardCharsets.UTF_8)) {
      writer.println("id,method,h,mean,lo80,hi80,lo95,hi95");
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        count++;
        failed += write(writer, Series.of(line), set) ? 0 : 1;
      }
    }
    double cpuSeconds = (cpu() - cpu) / 1e9;
    double wallSeconds = (System.nanoTime() - wall) / 1e9;
    Files.writeString(
        out.resolve(base + ".time.tsv"),
        String.format(
            Locale.ROOT,
            "dir\tset\tmethod\tseries\tcpu_s\twall_s\tfailed%n%s\t%s\t%s\t%d\t%.3f\t%.3f\t%d%n",
            set.folder,
            set.name,
            METHOD,
            count,
            cpuSeconds,
            wallSeconds,
            failed));
    System.out.printf(
        Locale.ROOT,
        "%s %s: %d series, %.1f s of CPU, %d without a forecast%n",
        set.folder,
        set.name,
        count,
        cpuSeconds,
        failed);
  }

  /** Whether there was a forecast. A period of 1 is one that nobody knows. */
  private static boolean write(PrintWriter writer, Series series, SeriesSet set) {
    Forecaster forecaster =
        set.season == 1
            ? Forecaster.findingSeason(Domain.NON_NEGATIVE)
            : Forecaster.withSeason(set.season, Domain.NON_NEGATIVE);
    Forecast forecast =
        forecaster.ahead(series.values, series.placesAfter + set.horizon).orElse(null);
    if (forecast == null) {
      return false;
    }
    for (int h = 1; h <= set.horizon; h++) {
      int step = series.placesAfter + h;
      writer.printf(
          Locale.ROOT,
          "%s,%s,%d,%s,%s,%s,%s,%s%n",
          series.id,
          METHOD,
          h,
          forecast.middle(step),
          forecast.quantile(step, 0.1),
          forecast.quantile(step, 0.9),
          forecast.quantile(step, 0.025),
          forecast.quantile(step, 0.975));
    }
    return true;
  }

  /** Of all threads of this process, compilers included, in nanoseconds. */
  private static long cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }
}
