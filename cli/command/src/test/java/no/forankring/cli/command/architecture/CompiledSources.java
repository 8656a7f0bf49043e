package no.forankring.cli.command.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes that are written in a test, in any package, and are in no jar. */
final class CompiledSources {
  private static final Pattern NAME =
      Pattern.compile("package ([\\w.]+);.*?(?:class|record|interface) (\\w+)", Pattern.DOTALL);

  private CompiledSources() {}

  /** Compiles sources of one class each against everything the tests see. */
  static JavaClasses of(List<String> sources) {
    try {
      Path folder = Files.createTempDirectory("sources");
      try {
        compile(sources, folder);
        return new ClassFileImporter().importPath(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(List<String> sources, Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> files = new ArrayList<>();
    for (String source : sources) {
      files.add(new Source(source));
    }
    List<String> options = List.of("-proc:none", "--release", "21", "-d", folder.toString());
    StringWriter messages = new StringWriter();
    boolean done = compiler.getTask(messages, null, null, options, null, files).call();
    assertThat(done).as("%s%n%s", messages, String.join("\n", sources)).isTrue();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(uri(text), Kind.SOURCE);
      this.text = text;
    }

    private static URI uri(String text) {
      Matcher name = NAME.matcher(text);
      assertThat(name.find()).as(text).isTrue();
      String path = name.group(1).replace('.', '/') + "/" + name.group(2);
      return URI.create("string:///" + path + Kind.SOURCE.extension);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
