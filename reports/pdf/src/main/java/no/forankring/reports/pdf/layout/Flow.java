package no.forankring.reports.pdf.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Measures blocks into bands, and grows the structure tree beside them. */
final class Flow {
  private final LineBreaker breaker;
  private final Tag root;
  private final List<Band> bands = new ArrayList<>();
  private final Deque<Integer> openHeadings = new ArrayDeque<>();
  private boolean breakPending;

  private Flow(LineBreaker breaker, Tag root) {
    this.breaker = breaker;
    this.root = root;
  }

  static List<Band> bands(List<Block> blocks, LineBreaker breaker, Tag root) {
    Flow flow = new Flow(breaker, root);
    blocks.forEach(flow::add);
    return flow.bands;
  }

  private void add(Block block) {
    switch (block) {
      case Heading heading -> {
        if (!Span.isBlank(heading.runs())) {
          add(TextBands.of(heading, depth(heading), root, breaker));
        }
      }
      case Paragraph paragraph ->
          add(TextBands.of(paragraph, root, breaker, Sheet.LEFT, Sheet.TEXT_WIDTH));
      case ItemList list -> add(ListBands.of(list, root, breaker));
      case Table table -> add(TableBands.of(table, root, breaker));
      case Figure figure -> add(List.of(FigureBand.of(figure, root, breaker)));
      case Callout callout -> add(CalloutBands.of(callout, root, breaker));
      case KeyFigures figures -> add(List.of(KeyFiguresBand.of(figures, root, breaker)));
      case PageBreak() -> breakPending = !bands.isEmpty();
    }
  }

  /** The heading's level where none is skipped: PDF/UA-1, 7.4.2, allows no gap. */
  private int depth(Heading heading) {
    while (!openHeadings.isEmpty() && openHeadings.element() >= heading.level()) {
      openHeadings.pop();
    }
    openHeadings.push(heading.level());
    return openHeadings.size();
  }

  private void add(List<Band> more) {
    for (Band band : more) {
      Band next = band;
      if (breakPending) {
        next = next.startingPage();
        breakPending = false;
      }
      bands.add(next);
    }
  }
}
