package no.forankring.cli.command.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The program's own classes: those of every module, without the tests'. */
final class House {
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(place -> !place.contains("-tests.jar"))
          .importPackages("no.forankring");

  private House() {}

  static Path root() {
    return Path.of(System.getProperty("project.root"));
  }

  /** The modules' folders, as the root's pom lists them; the benchmarks are never deployed. */
  static List<String> folders() {
    try {
      return MODULE
          .matcher(Files.readString(root().resolve("pom.xml")))
          .results()
          .map(found -> found.group(1))
          .filter(folder -> !folder.equals("benchmarks"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A module's package has the name of its folder. */
  static String packageOf(String folder) {
    return "no.forankring." + folder.replace('/', '.');
  }

  /** Where a class came from: a folder of classes or a jar. */
  static String placeOf(JavaClass item) {
    String uri = item.getSource().orElseThrow().getUri().toString();
    String path = item.getName().replace('.', '/') + ".class";
    return uri.substring(0, uri.length() - path.length());
  }
}
