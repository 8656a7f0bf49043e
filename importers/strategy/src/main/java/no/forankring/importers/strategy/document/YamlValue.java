package no.forankring.importers.strategy.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value that is read as what the reader expects; where it is something else, that is noted as a
 * problem and the result is absent. Quotes make no difference: the text is what is read.
 */
public final class YamlValue {

  private final Problems problems;
  private final Optional<String> key;
  private final Node node;

  YamlValue(Problems problems, Optional<String> key, Node node) {
    this.problems = problems;
    this.key = key;
    this.node = node;
  }

  /** The line it begins on, from 1; in a sheet the row. */
  public int line() {
    return place().line();
  }

  /** As written, without quotes; a blank text is a problem. */
  public Optional<String> text() {
    Optional<String> text = scalar();
    if (text.isPresent() && text.get().isBlank()) {
      problem("empty-value");
      return Optional.empty();
    }
    return text;
  }

  /** A day of the calendar, written {@code 2026-09-30}. */
  public Optional<LocalDate> date() {
    return scalar().flatMap(text -> noted(ScalarText.date(text)));
  }

  /** An exact number, written {@code 1234.5}, with at most 30 digits on either side. */
  public Optional<BigDecimal> decimal() {
    return scalar().flatMap(text -> noted(ScalarText.decimal(text)));
  }

  /** A whole number, written {@code 100000}, of at most 18 digits. */
  public Optional<Long> integer() {
    return scalar().flatMap(text -> noted(ScalarText.integer(text)));
  }

  /** {@code true} or {@code false}. */
  public Optional<Boolean> bool() {
    return scalar().flatMap(text -> noted(ScalarText.bool(text)));
  }

  /** One of an enum's constants, written in lower case with hyphens. */
  public <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
    E[] constants = type.getEnumConstants();
    if (constants == null) {
      throw new IllegalArgumentException("not an enum: " + type);
    }
    List<String> names = Arrays.stream(constants).map(YamlValue::written).toList();
    return oneOf(names).map(name -> constants[names.indexOf(name)]);
  }

  /** One of these words, exactly. */
  public Optional<String> oneOf(List<String> words) {
    Optional<String> text = scalar();
    if (text.isPresent() && !words.contains(text.get())) {
      problem(
          "not-one-of",
          Stream.concat(Stream.of(String.join(", ", words)), Nearest.of(text.get(), words).stream())
              .toArray(String[]::new));
      return Optional.empty();
    }
    return text;
  }

  /** Whether it is keys with values, for what may be written with or without. */
  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** Keys with values. */
  public Optional<YamlMapping> mapping() {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMapping(problems, key, mapping));
    }
    problem("expected-keys");
    return Optional.empty();
  }

  /** The items, in order; none where it is no list. An item with nothing in it is a problem. */
  public List<YamlValue> list() {
    if (!(node instanceof SequenceNode sequence)) {
      problem("expected-list");
      return List.of();
    }
    List<YamlValue> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      YamlValue value = new YamlValue(problems, key, item);
      if (isNothing(item)) {
        value.problem("empty-item");
      } else {
        items.add(value);
      }
    }
    return List.copyOf(items);
  }

  /**
   * Notes a problem of this value.
   *
   * @param code stable, lower case with hyphens
   */
  public void problem(String code, String... arguments) {
    Optional<String> raw =
        node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    problems.add(code, place(), key, raw, List.of(arguments));
  }

  /**
   * Notes a name that nothing has, with all known names, joined, and the nearest one where one is
   * near.
   *
   * @param code stable, lower case with hyphens
   */
  public void unknown(String code, String name, Collection<String> known) {
    List<String> arguments = new ArrayList<>(List.of(String.join(", ", known)));
    Nearest.of(name, known).ifPresent(arguments::add);
    problem(code, arguments.toArray(String[]::new));
  }

  /** Whether nothing is written there, or {@code null} or {@code ~} without quotes. */
  static boolean isNothing(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && List.of("", "~", "null").contains(scalar.getValue());
  }

  private Optional<String> scalar() {
    if (CellNodes.isBroken(node)) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    problem("expected-text");
    return Optional.empty();
  }

  private <T> Optional<T> noted(ScalarText<T> read) {
    return switch (read) {
      case ScalarText.Good<T>(T value) -> Optional.of(value);
      case ScalarText.Bad<T>(String code, List<String> arguments) -> {
        problem(code, arguments.toArray(String[]::new));
        yield Optional.empty();
      }
    };
  }

  private Place place() {
    return Place.of(node);
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
