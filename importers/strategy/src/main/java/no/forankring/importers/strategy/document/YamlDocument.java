package no.forankring.importers.strategy.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A document whose values are read one by one, each problem noted where it stands. Read everything
 * first, then {@link #check()}: an absent value means that it was not there or that a problem says
 * why.
 *
 * <pre>{@code
 * YamlDocument document = YamlDocument.parse("forankring.yaml", text);
 * YamlMapping root = document.root();
 * root.only("organisation", "calendar");
 * Optional<String> name = root.required("organisation").flatMap(YamlValue::text);
 * document.check();
 * }</pre>
 */
public final class YamlDocument {

  private final String name;
  private final Problems problems;
  private final Node root;

  private YamlDocument(String name, Problems problems, Node root) {
    this.name = name;
    this.problems = problems;
    this.root = root;
  }

  /**
   * Reads a text.
   *
   * @param fileName what problems call the document
   * @throws DocumentException if it is not a YAML document of the plain kind: keys, lists, scalars
   */
  public static YamlDocument parse(String fileName, String text) throws DocumentException {
    return parse(fileName, text, new Problems(fileName));
  }

  /**
   * Reads a file; problems name it without its folder.
   *
   * @throws IOException if the file cannot be read
   * @throws DocumentException if it is not UTF-8, or as {@link #parse(String, String)}
   */
  public static YamlDocument read(Path file) throws IOException, DocumentException {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    Problems problems = new Problems(name);
    return parse(name, DocumentText.read(file, problems), problems);
  }

  /**
   * What the cells of a workbook stand for.
   *
   * @param fileName what problems call the document
   * @param sheets in the order a person sees them
   * @param found what is wrong so far
   */
  public static YamlDocument of(
      String fileName, List<String> sheets, CellNode.Keys root, List<Problem> found) {
    Problems problems = new Problems(fileName, sheets);
    found.forEach(problems::add);
    return new YamlDocument(fileName, problems, CellNodes.of(root));
  }

  private static YamlDocument parse(String name, String text, Problems problems)
      throws DocumentException {
    String body = DocumentText.checked(text, problems);
    Node root =
        new Syntax(name, body, problems)
            .compose()
            .orElseGet(() -> new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK));
    return new YamlDocument(name, problems, root);
  }

  /** What problems call the document. */
  public String name() {
    return name;
  }

  /** The keys at the top; none where the document is empty or holds something else. */
  public YamlMapping root() {
    return new YamlValue(problems, Optional.empty(), root)
        .mapping()
        .orElseGet(
            () ->
                new YamlMapping(
                    problems,
                    Optional.empty(),
                    new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK)));
  }

  /** What has been found so far, in the order of the places. */
  public List<Problem> problems() {
    return problems.all();
  }

  /**
   * Passes if nothing is wrong.
   *
   * @throws DocumentException with every problem found so far
   */
  public void check() throws DocumentException {
    problems.check();
  }
}
