import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Completes the app folder: to {@code bin/} and the jars in {@code lib/}, which Maven has put
 * there, it adds the program's own jar, a runtime with the needed modules only, manual pages and
 * completion in {@code share/}, and an archive of the classes a start needs. Run by Maven in the
 * build's JDK, which becomes the runtime. Arguments: the folder, the program's jar, and the command
 * that is run once to learn which classes a start needs.
 *
 * <p>A runtime from the same JDK and modules is left as it is.
 */
class AppFolder {
  /**
   * What the jars use, by {@code jdeps}, and what is only found by name: windows-125x and the Asian
   * encodings of exports (charsets), elliptic curves for TLS, {@code Unsafe} in libraries, archives
   * opened as file systems (zipfs), the local server of {@code open} (httpserver).
   */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,"
          + "java.xml,java.xml.crypto,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.unsupported,"
          + "jdk.zipfs";

  public static void main(String[] arguments) throws Exception {
    Path app = Path.of(arguments[0]).toAbsolutePath();
    Files.createDirectories(app.resolve("lib"));
    copyJars(Path.of(arguments[1]), app.resolve("lib"));
    makeRunnable(app.resolve("bin/forankring"));
    link(app);
    share(app);
    archive(app, List.of(arguments).subList(2, arguments.length));
  }

  /** The program as {@code forankring.jar}, beside the jars its manifest names, and no others. */
  private static void copyJars(Path program, Path lib) throws IOException {
    Set<String> wanted = new HashSet<>(List.of("forankring.jar"));
    try (JarFile jar = new JarFile(program.toFile())) {
      String classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");
      wanted.addAll(List.of(classPath.split(" ")));
    }
    Files.copy(program, lib.resolve("forankring.jar"), StandardCopyOption.REPLACE_EXISTING);
    try (Stream<Path> files = Files.list(lib)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (!wanted.remove(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
    if (!wanted.isEmpty()) {
      throw new IOException("missing in " + lib + ": " + wanted);
    }
  }

  private static void makeRunnable(Path script) throws IOException {
    if (script.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static void link(Path app) throws IOException, InterruptedException {
    Path runtime = app.resolve("runtime");
    Path mark = app.resolve("runtime.txt");
    String wanted = Runtime.version() + " " + System.getProperty("os.arch") + " " + MODULES + "\n";
    if (Files.isRegularFile(mark) && Files.readString(mark).equals(wanted)) {
      return;
    }
    Files.deleteIfExists(mark);
    delete(runtime);
    StringWriter said = new StringWriter();
    PrintWriter words = new PrintWriter(said);
    int code =
        ToolProvider.findFirst("jlink")
            .map(
                jlink ->
                    jlink.run(
                        words,
                        words,
                        "--add-modules",
                        MODULES,
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        runtime.toString()))
            .orElse(1);
    if (code == 0) {
      java(app, "-Xshare:dump");
      Files.writeString(mark, wanted);
      return;
    }
    // Some systems' JDKs come without what jlink needs; the app then runs on the JDK itself.
    Path jdk = Path.of(System.getProperty("java.home"));
    System.out.println("No runtime could be linked, the app will use " + jdk + ":\n" + said);
    delete(runtime);
    Files.createSymbolicLink(runtime, jdk);
  }

  /** Manual pages and completion, written by the program itself. */
  private static void share(Path app) throws IOException, InterruptedException {
    delete(app.resolve("share"));
    java(
        app,
        "-jar",
        app.resolve("lib/forankring.jar").toString(),
        "manual",
        app.resolve("share").toString());
  }

  /** The archive only makes starts quicker, so that one which cannot be made is no failure. */
  private static void archive(Path app, List<String> training)
      throws IOException, InterruptedException {
    Path archive = app.resolve("lib/forankring.jsa");
    Files.deleteIfExists(archive);
    List<String> command = new ArrayList<>();
    command.add("-XX:ArchiveClassesAtExit=" + archive);
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("-Djava.awt.headless=true");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-jar");
    command.add(app.resolve("lib/forankring.jar").toString());
    command.addAll(training);
    java(app, command.toArray(String[]::new));
  }

  private static void java(Path app, String... arguments) throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>();
    command.add(app.resolve(windows ? "runtime/bin/java.exe" : "runtime/bin/java").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    // Else a Java in the C locale finds no path with other letters than ASCII.
    builder.environment().put("LC_ALL", "C.UTF-8");
    Path log = app.resolveSibling(app.getFileName() + ".log");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      System.out.println("Failed: " + command + "\n" + Files.readString(log));
    }
    Files.deleteIfExists(log);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      Files.delete(folder);
      return;
    }
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
