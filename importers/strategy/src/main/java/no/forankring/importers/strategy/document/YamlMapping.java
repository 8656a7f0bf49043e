package no.forankring.importers.strategy.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Keys with their values. */
public final class YamlMapping {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}");

  private final Problems problems;
  private final Optional<String> key;
  private final MappingNode node;
  private final Set<String> misspelt = new HashSet<>();

  YamlMapping(Problems problems, Optional<String> key, MappingNode node) {
    this.problems = problems;
    this.key = key;
    this.node = node;
  }

  /** The line it begins on, from 1; in a sheet the row. */
  public int line() {
    return place().line();
  }

  /** The document's name; in a workbook with the sheet, {@code [strategy.xlsx]Mål}. */
  public String file() {
    return place()
        .sheet()
        .map(sheet -> "[" + problems.file() + "]" + sheet)
        .orElse(problems.file());
  }

  /** The keys, in the order of the document. */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    for (NodeTuple tuple : node.getValue()) {
      keys.add(name(tuple));
    }
    return keys;
  }

  /** Whether the key stands here, or {@link #only} found one that probably means it. */
  public boolean has(String name) {
    return find(name).isPresent() || misspelt.contains(name);
  }

  /**
   * The value; absent if the key is missing or nothing stands behind it, which is a problem. A key
   * that {@link #only} found misspelt is one problem, not two.
   */
  public Optional<YamlValue> required(String name) {
    Optional<NodeTuple> tuple = find(name);
    if (tuple.isEmpty() && misspelt.contains(name)) {
      return Optional.empty();
    }
    if (tuple.isEmpty()) {
      problems.add(
          "missing-key", place(name), Optional.of(shown(name)), Optional.empty(), List.of());
      return Optional.empty();
    }
    if (YamlValue.isNothing(tuple.get().getValueNode())) {
      Place at = Place.of(tuple.get().getKeyNode());
      problems.add("empty-value", at, Optional.of(shown(name)), Optional.empty(), List.of());
      return Optional.empty();
    }
    return Optional.of(value(name, tuple.get()));
  }

  /** The value; absent if the key is missing or nothing stands behind it. */
  public Optional<YamlValue> optional(String name) {
    return find(name)
        .filter(tuple -> !YamlValue.isNothing(tuple.getValueNode()))
        .map(tuple -> value(name, tuple));
  }

  /** Every other key than these is a problem, told with the key that was probably meant. */
  public void only(String... names) {
    List<String> known = List.of(names);
    Optional<NodeTuple> previous = Optional.empty();
    for (NodeTuple tuple : node.getValue()) {
      String name = name(tuple);
      if (!known.contains(name)) {
        Place at = Place.of(tuple.getKeyNode());
        Optional<String> number = splitNumber(previous, tuple);
        if (number.isPresent()) {
          problems.add("comma-in-number", at, number.get());
        } else {
          String all = String.join(", ", known);
          Optional<String> nearest = Nearest.of(name, known);
          nearest.ifPresent(misspelt::add);
          List<String> arguments = nearest.map(near -> List.of(all, near)).orElse(List.of(all));
          problems.add("unknown-key", at, Optional.of(name), Optional.empty(), arguments);
        }
      }
      previous = Optional.of(tuple);
    }
  }

  /**
   * Notes a problem of the whole.
   *
   * @param code stable, lower case with hyphens
   * @param arguments a key among them is told as the heading it has in a sheet
   */
  public void problem(String code, String... arguments) {
    List<String> shown = Stream.of(arguments).map(this::shown).toList();
    problems.add(code, place(), key, Optional.empty(), shown);
  }

  /**
   * Notes that nobody knows a key, with the one that was probably meant, and nothing else: where
   * there are too many to list.
   *
   * @param code stable, lower case with hyphens
   */
  public void unknown(String name, String code, Collection<String> known) {
    Place at = find(name).map(tuple -> Place.of(tuple.getKeyNode())).orElse(place());
    problems.add(
        code, at, Optional.of(name), Optional.empty(), Nearest.of(name, known).stream().toList());
  }

  /** Between braces {@code {at-least: 100,000}} is 100 and a key 000: the number meant. */
  private Optional<String> splitNumber(Optional<NodeTuple> previous, NodeTuple tuple) {
    String tail = name(tuple);
    if (node.getFlowStyle() != FlowStyle.FLOW
        || !DIGITS.matcher(tail).matches()
        || !YamlValue.isNothing(tuple.getValueNode())
        || previous.isEmpty()
        || !(previous.get().getValueNode() instanceof ScalarNode head)
        || !DIGITS.matcher(head.getValue()).matches()) {
      return Optional.empty();
    }
    boolean thousands = tail.length() == 3 && THOUSANDS.matcher(head.getValue()).matches();
    return Optional.of(head.getValue() + (thousands ? "" : ".") + tail);
  }

  private Place place() {
    return Place.of(node);
  }

  /** Where the key would stand: in a sheet its cell, else anywhere here. */
  private Place place(String name) {
    Place row = place();
    return CellNodes.heading(node, name)
        .filter(heading -> heading.column() > 0)
        .map(heading -> new Place(row.sheet(), row.line(), heading.column()))
        .orElse(row);
  }

  /** What a person knows the key by: in a sheet the heading. */
  private String shown(String name) {
    return CellNodes.heading(node, name).map(CellNode.Heading::text).orElse(name);
  }

  private Optional<NodeTuple> find(String name) {
    return node.getValue().stream().filter(tuple -> name(tuple).equals(name)).findFirst();
  }

  private YamlValue value(String name, NodeTuple tuple) {
    return new YamlValue(problems, Optional.of(shown(name)), tuple.getValueNode());
  }

  private static String name(NodeTuple tuple) {
    Node node = tuple.getKeyNode();
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw new IllegalStateException("a key that is no text came through");
  }
}
