package no.forankring.importers.strategy.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** From characters to nodes. YAML's plain part only: no anchors, aliases, tags or directives. */
final class Syntax {

  private static final int DEEPEST = 32;
  private static final int MOST_EVENTS = 200_000;

  private final String text;
  private final Problems problems;
  private final LoadSettings settings;

  Syntax(String file, String text, Problems problems) {
    this.text = text;
    this.problems = problems;
    // Comments stay where they are: a change is written into the text, at the nodes' marks.
    this.settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(DocumentText.LONGEST)
            // Refused by checkKeys, which knows the place.
            .setAllowNonScalarKeys(true)
            .build();
  }

  /** The document's root, empty where it holds nothing but comments. */
  Optional<Node> compose() throws DocumentException {
    try {
      // Before anything recursive sees the document.
      checkEvents();
      problems.check();
      Optional<Node> root = new Compose(settings).composeString(text);
      root.ifPresent(this::checkNode);
      problems.check();
      return root;
    } catch (MarkedYamlEngineException e) {
      new SyntaxError(text, e).report(problems);
    } catch (YamlEngineException e) {
      problems.add("syntax", Place.START);
    }
    throw new DocumentException(problems.all());
  }

  private void checkEvents() {
    int depth = 0;
    int events = 0;
    int documents = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      Place place = Place.of(event.getStartMark());
      if (++events > MOST_EVENTS) {
        problems.add("document-too-large", place, Integer.toString(MOST_EVENTS));
        return;
      }
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        case Alias, Scalar, Comment, StreamStart, StreamEnd, DocumentStart, DocumentEnd -> {}
      }
      if (depth > DEEPEST) {
        problems.add("nested-too-deep", place, Integer.toString(DEEPEST));
        return;
      }
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        problems.add("second-document", place);
        return;
      }
      checkProperties(event, place);
    }
  }

  private void checkProperties(Event event, Place place) {
    if (event instanceof AliasEvent alias) {
      problems.add("alias", place, "*" + alias.getAlias());
    } else if (event instanceof NodeEvent node) {
      Optional<Anchor> anchor = node.getAnchor();
      anchor.ifPresent(name -> problems.add("anchor", place, "&" + name));
      Optional<String> tag =
          switch (node) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
          };
      tag.ifPresent(name -> problems.add("tag", place, name));
    }
  }

  private void checkNode(Node node) {
    switch (node) {
      case ScalarNode scalar -> checkScalar(scalar);
      case SequenceNode sequence -> sequence.getValue().forEach(this::checkNode);
      case MappingNode mapping -> checkKeys(mapping);
      default -> throw new IllegalStateException("an alias came through: " + node.getNodeType());
    }
  }

  /** Escapes in quotes can make what the text itself may not hold. */
  private void checkScalar(ScalarNode scalar) {
    int odd = DocumentText.firstForbidden(scalar.getValue());
    if (odd >= 0) {
      problems.add(
          "control-character",
          Place.of(scalar.getStartMark()),
          String.format(Locale.ROOT, "U+%04X", scalar.getValue().codePointAt(odd)));
    }
  }

  private void checkKeys(MappingNode mapping) {
    Map<String, Place> seen = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Place place = Place.of(tuple.getKeyNode().getStartMark());
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        checkScalar(key);
        Place first = seen.putIfAbsent(key.getValue(), place);
        if (first != null) {
          problems.add(
              "duplicate-key",
              place,
              Optional.of(key.getValue()),
              Optional.empty(),
              List.of(Integer.toString(first.line())));
        }
      } else {
        problems.add("key-not-text", place);
      }
      checkNode(tuple.getValueNode());
    }
  }
}
