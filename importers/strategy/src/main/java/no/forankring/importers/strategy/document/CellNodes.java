package no.forankring.importers.strategy.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Nodes that come from cells. */
final class CellNodes {

  private static final String HEADINGS = "headings";
  private static final String BROKEN = "broken";

  private CellNodes() {}

  static Node of(CellNode node) {
    Place place = node.place().place();
    return switch (node) {
      case CellNode.Value value -> place.on(scalar(value.text()));
      case CellNode.Broken broken -> {
        ScalarNode none = place.on(scalar(""));
        none.setProperty(BROKEN, true);
        yield none;
      }
      case CellNode.Items list ->
          place.on(
              new SequenceNode(
                  Tag.SEQ, list.items().stream().map(CellNodes::of).toList(), FlowStyle.BLOCK));
      case CellNode.Keys keys -> mapping(place, keys);
    };
  }

  private static MappingNode mapping(Place place, CellNode.Keys keys) {
    List<NodeTuple> tuples =
        keys.values().entrySet().stream()
            .map(
                entry ->
                    new NodeTuple(
                        entry.getValue().place().place().on(scalar(entry.getKey())),
                        of(entry.getValue())))
            .toList();
    MappingNode node = place.on(new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK));
    node.setProperty(HEADINGS, keys.headings());
    return node;
  }

  /** In quotes: in a cell nothing is a text that means nothing. */
  private static ScalarNode scalar(String text) {
    return new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED);
  }

  /** Whether what is wrong with it has been told. */
  static boolean isBroken(Node node) {
    return node.getProperty(BROKEN) != null;
  }

  /** What a key is called in the sheet, where the mapping comes from one. */
  static Optional<CellNode.Heading> heading(Node mapping, String key) {
    return mapping.getProperty(HEADINGS) instanceof Map<?, ?> headings
            && headings.get(key) instanceof CellNode.Heading heading
        ? Optional.of(heading)
        : Optional.empty();
  }
}
