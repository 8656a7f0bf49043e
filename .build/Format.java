import com.google.googlejavaformat.java.Formatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that every Java file of the project is written as google-java-format writes it, or, with
 * the argument {@code write}, rewrites those that are not. Run by Maven in the build's JDK, because
 * Maven's own may be too old to parse the sources.
 */
class Format {
  public static void main(String[] arguments) throws Exception {
    boolean write = arguments.length > 1 && arguments[1].equals("write");
    Formatter formatter = new Formatter();
    List<Path> odd = new ArrayList<>();
    try (var files = Files.walk(Path.of(arguments[0]))) {
      for (Path file : (Iterable<Path>) files.filter(Format::isSource).sorted()::iterator) {
        String before = Files.readString(file);
        String after = formatter.formatSourceAndFixImports(before);
        if (!after.equals(before)) {
          odd.add(file);
          if (write) {
            Files.writeString(file, after);
          }
        }
      }
    }
    odd.forEach(file -> System.out.println((write ? "formatted " : "not formatted: ") + file));
    if (!write && !odd.isEmpty()) {
      System.out.println("Mend it with: mvn -N initialize -Dformat=write");
      System.exit(1);
    }
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".java") && !file.toString().contains("/target/");
  }
}
