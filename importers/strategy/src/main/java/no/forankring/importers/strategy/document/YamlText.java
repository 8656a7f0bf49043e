package no.forankring.importers.strategy.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A document of YAML as its text: what is new is put in at the places the parser gives, in the way
 * the lines around it are written, and every other character stays.
 */
public final class YamlText implements Editable {

  private static final String MARK = "\uFEFF";
  private static final int STEP = 2;

  private final String before;
  private final String text;
  private final Optional<MappingNode> root;

  private YamlText(String before, String text, Optional<MappingNode> root) {
    this.before = before;
    this.text = text;
    this.root = root;
  }

  /**
   * Takes a text apart.
   *
   * @throws DocumentException if it is no YAML of the plain kind
   */
  public static YamlText of(String fileName, String text) throws DocumentException {
    Problems problems = new Problems(fileName);
    String body = DocumentText.checked(text, problems);
    Optional<MappingNode> root =
        new Syntax(fileName, body, problems)
            .compose()
            .filter(MappingNode.class::isInstance)
            .map(MappingNode.class::cast);
    return new YamlText(text.startsWith(MARK) ? MARK : "", body, root);
  }

  /**
   * Takes a file apart.
   *
   * @throws IOException if the file cannot be read
   * @throws DocumentException if it is no YAML of the plain kind
   */
  public static YamlText read(Path file) throws IOException, DocumentException {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    return of(name, DocumentText.read(file, new Problems(name)));
  }

  /** What stands behind # in it. */
  public Notes comments() {
    List<YamlComments.Key> keys = new ArrayList<>();
    List<YamlComments.Span> items = new ArrayList<>();
    for (NodeTuple list : root.map(MappingNode::getValue).orElse(List.of())) {
      if (list.getKeyNode() instanceof ScalarNode key) {
        keys.add(new YamlComments.Key(key.getValue(), line(key)));
        if (list.getValueNode() instanceof SequenceNode sequence) {
          items.addAll(spans(key.getValue(), sequence.getValue()));
        }
      }
    }
    return YamlComments.of(text, items, keys);
  }

  private List<YamlComments.Span> spans(String list, List<Node> items) {
    List<YamlComments.Span> spans = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Node item = items.get(i);
      int last = Place.of(text, end(item)).line() - 1;
      spans.add(new YamlComments.Span(list, name(item, i), line(item), last));
    }
    return spans;
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0);
  }

  @Override
  public Optional<byte[]> with(Edit edit) {
    return switch (edit) {
      case Edit.Item(String list, Written.Keys item) -> append(list, item);
      case Edit.Part(String list, String id, String part, Written.Keys item) ->
          item(list, id).flatMap(mapping -> append(mapping, part, item));
      case Edit.Values(String list, String id, Written.Keys values) -> put(list, id, values);
    };
  }

  @Override
  public List<ByHand> byHand(List<Edit> edits) {
    return edits.stream().<ByHand>map(edit -> new ByHand.Lines(edit, lines(edit))).toList();
  }

  private static List<String> lines(Edit edit) {
    return edit instanceof Edit.Values
        ? YamlWriter.block(edit.values(), 0, STEP)
        : YamlWriter.blockItem(edit.values(), 0, STEP);
  }

  private Optional<byte[]> append(String list, Written.Keys item) {
    if (root.isEmpty()) {
      return text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))
          ? Optional.of(atEnd(list, item))
          : Optional.empty();
    }
    if (find(root.get(), list).isEmpty() && isBlock(root.get())) {
      return Optional.of(atEnd(list, item));
    }
    return append(root.get(), list, item);
  }

  private Optional<byte[]> put(String list, String id, Written.Keys values) {
    Optional<MappingNode> mapping = item(list, id);
    if (mapping.isEmpty()
        || values.values().keySet().stream()
            .anyMatch(key -> find(mapping.get(), key).isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        isBlock(mapping.get())
            ? below(end(mapping.get()), YamlWriter.block(values, column(mapping.get()), step()))
            : inside(mapping.get(), inner(YamlWriter.flow(values))));
  }

  private Optional<byte[]> append(MappingNode mapping, String key, Written.Keys item) {
    Optional<NodeTuple> tuple = find(mapping, key);
    boolean block = isBlock(mapping);
    int indent = column(mapping);
    if (tuple.isEmpty()) {
      Written list = new Written.Items(List.of(item));
      return Optional.of(
          block
              ? below(end(mapping), YamlWriter.entry(key, list, indent, step()))
              : inside(mapping, key + ": " + YamlWriter.flow(list)));
    }
    Node value = tuple.get().getValueNode();
    if (value instanceof SequenceNode list && !list.getValue().isEmpty()) {
      return Optional.of(
          isBlock(list) ? belowLast(list, item) : inside(list, YamlWriter.flow(item)));
    }
    boolean nothing = YamlValue.isNothing(value) || value instanceof SequenceNode;
    if (!nothing || (!block && !(value instanceof SequenceNode))) {
      return Optional.empty();
    }
    if (!block) {
      return Optional.of(bytes(start(value) + 1, end(value) - 1, YamlWriter.flow(item)));
    }
    int colon = start(value);
    while (colon > 0 && text.charAt(colon - 1) == ' ') {
      colon--;
    }
    String kept = text.substring(end(value), lineEnd(end(value)));
    List<String> lines = YamlWriter.item(item, indent + step(), step());
    return Optional.of(bytes(colon, lineEnd(end(value)), kept + newLine() + joined(lines)));
  }

  /** After the last item of a list, written as that one is, with a blank line where they have. */
  private byte[] belowLast(SequenceNode list, Written.Keys item) {
    Node last = list.getValue().getLast();
    List<String> lines = new ArrayList<>();
    if (list.getValue().size() > 1 && isSetApart(start(last))) {
      lines.add("");
    }
    lines.addAll(
        isBlock(last)
            ? YamlWriter.blockItem(item, column(list), step())
            : List.of(" ".repeat(column(list)) + "- " + YamlWriter.flow(item)));
    return below(end(list), lines);
  }

  /** Whether a blank line stands above an item and its comments. */
  private boolean isSetApart(int offset) {
    List<String> above = text.substring(0, offset).lines().toList();
    for (int i = above.size() - 2; i >= 0; i--) {
      if (!above.get(i).strip().startsWith("#")) {
        return above.get(i).isBlank();
      }
    }
    return false;
  }

  private byte[] atEnd(String list, Written.Keys item) {
    List<String> lines = new ArrayList<>();
    lines.add(list + ":");
    lines.addAll(YamlWriter.blockItem(item, step(), step()));
    String gap = text.isBlank() ? "" : newLine();
    String open = text.isEmpty() || text.endsWith("\n") ? "" : newLine();
    return bytes(text.length(), text.length(), open + gap + joined(lines) + newLine());
  }

  /** On lines of their own, after the line that holds a place. */
  private byte[] below(int offset, List<String> lines) {
    int at = lineEnd(offset);
    return bytes(at, at, newLine() + joined(lines));
  }

  /** Between the braces or brackets, after what stands there. */
  private byte[] inside(CollectionNode<?> node, String what) {
    boolean empty = node.getValue().isEmpty();
    int at = empty ? start(node) + 1 : lastEnd(node);
    return bytes(at, at, (empty ? "" : ", ") + what);
  }

  private byte[] bytes(int from, int to, String instead) {
    return (before + text.substring(0, from) + instead + text.substring(to))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String joined(List<String> lines) {
    return String.join(newLine(), lines);
  }

  private String newLine() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** How far the dashes of a list stand in from its key, as the document has it. */
  private int step() {
    return root.stream()
        .flatMap(mapping -> mapping.getValue().stream())
        .map(NodeTuple::getValueNode)
        .filter(SequenceNode.class::isInstance)
        .filter(YamlText::isBlock)
        .map(list -> column(list) - root.map(YamlText::column).orElse(0))
        .findFirst()
        .orElse(STEP);
  }

  private static String name(Node item, int index) {
    return item instanceof MappingNode mapping
            && find(mapping, "id").map(NodeTuple::getValueNode).orElse(mapping)
                instanceof ScalarNode id
        ? id.getValue()
        : Integer.toString(index);
  }

  private Optional<MappingNode> item(String list, String id) {
    return root.flatMap(mapping -> find(mapping, list)).map(NodeTuple::getValueNode).stream()
        .filter(SequenceNode.class::isInstance)
        .flatMap(node -> ((SequenceNode) node).getValue().stream())
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .filter(item -> find(item, "id").filter(tuple -> isText(tuple, id)).isPresent())
        .findFirst();
  }

  private static boolean isText(NodeTuple tuple, String text) {
    return tuple.getValueNode() instanceof ScalarNode scalar && scalar.getValue().equals(text);
  }

  private static Optional<NodeTuple> find(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(
            tuple -> tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
        .findFirst();
  }

  private static boolean isBlock(Node node) {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.BLOCK;
  }

  private static int column(Node node) {
    return node.getStartMark().map(Mark::getColumn).orElse(0);
  }

  private int start(Node node) {
    return offset(node.getStartMark());
  }

  /** Where the last character of a node stands, and not what follows it. */
  private int end(Node node) {
    if (isBlock(node)) {
      return lastEnd((CollectionNode<?>) node);
    }
    int end = offset(node.getEndMark());
    if (node instanceof ScalarNode scalar
        && (scalar.getScalarStyle() == ScalarStyle.LITERAL
            || scalar.getScalarStyle() == ScalarStyle.FOLDED)) {
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
    }
    return end;
  }

  private int lastEnd(CollectionNode<?> node) {
    return switch (node.getValue().getLast()) {
      case NodeTuple tuple -> end(tuple.getValueNode());
      case Node item -> end(item);
      default -> throw new IllegalStateException("a collection of neither pairs nor items");
    };
  }

  /** Marks count characters, strings their halves. */
  private int offset(Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.map(Mark::getIndex).orElse(0));
  }

  private int lineEnd(int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static String inner(String braces) {
    return braces.substring(1, braces.length() - 1);
  }
}
