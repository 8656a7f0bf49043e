package no.forankring.importers.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real process at work in a ledger's folder, which can be killed where it stands. */
final class OtherProcess implements AutoCloseable {

  /** It waits to be told to begin. */
  static final String READY = "READY";

  /** It has done all it was told, and waits to be told to end. */
  static final String DONE = "DONE";

  /** Nowhere to stop. */
  static final String NOWHERE = "nowhere";

  /** What the system says of a process that SIGKILL has ended. */
  private static final int KILLED = 128 + 9;

  /** Where it was, and when by its own clock. */
  record Moment(String name, long nanos) {}

  private final Process process;
  private final BufferedReader out;
  private final Writer in;
  private final List<Moment> moments = new ArrayList<>();

  private OtherProcess(Process process) {
    this.process = process;
    out = process.inputReader();
    in = process.outputWriter();
  }

  /** One that imports files, each as exported on 2026-10-01. */
  static OtherProcess importing(Workplace place, String stop, String imported, Path... files) {
    List<String> task = new ArrayList<>(List.of("import", imported));
    for (Path file : files) {
      task.add(file.toString());
    }
    return start(place, stop, task);
  }

  static OtherProcess rebuilding(Workplace place, String stop) {
    return start(place, stop, List.of("rebuild"));
  }

  private static OtherProcess start(Workplace place, String stop, List<String> task) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("--enable-native-access=ALL-UNNAMED");
    // SQLite unpacks a library, which a killed process leaves behind.
    Path litter = place.folder().resolveSibling("litter");
    command.add("-Dorg.sqlite.tmpdir=" + litter);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(OtherMain.class.getName(), place.folder().toString(), stop));
    command.addAll(task);
    try {
      Files.createDirectories(litter);
      return new OtherProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it is at that moment for the first time. */
  void await(String name) {
    await(name, 1);
  }

  /** Waits until it is at that moment for the so-manyth time. */
  void await(String name, long times) {
    while (times(name) < times) {
      assertThat(hear()).as("%s comes to %s", process, name).isTrue();
    }
  }

  /** Lets it go on from where it stopped. */
  void proceed() {
    try {
      in.write('\n');
      in.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it has done all, and lets it end by itself. */
  void finish() {
    await(DONE);
    proceed();
    assertThat(exit()).as("exit code of %s", process).isZero();
  }

  /** Ends it by SIGKILL, alive until then, and hears what it had still said. */
  void kill() {
    // Not by the process itself, which would close what is still to be read.
    process.toHandle().destroyForcibly();
    boolean more = true;
    while (more) {
      more = hear();
    }
    assertThat(exit()).as("exit code of %s", process).isEqualTo(KILLED);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Where it has been, as far as it was heard. */
  List<Moment> moments() {
    return List.copyOf(moments);
  }

  boolean wasAt(String name) {
    return times(name) > 0;
  }

  boolean wasAt(Step step) {
    return wasAt(step.name());
  }

  private long times(String name) {
    return moments.stream().filter(moment -> moment.name().equals(name)).count();
  }

  /** Hears one line more; false where there will be none. */
  private boolean hear() {
    try {
      String line = out.readLine();
      if (line == null) {
        return false;
      }
      String[] words = line.split(" ", -1);
      assertThat(words).as(() -> line + "\n" + String.join("\n", out.lines().toList())).hasSize(2);
      moments.add(new Moment(words[0], Long.parseLong(words[1])));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int exit() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends it whatever it does, where a test has failed. */
  @Override
  public void close() {
    process.destroyForcibly();
  }
}
