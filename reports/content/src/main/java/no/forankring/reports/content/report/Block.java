package no.forankring.reports.content.report;

import java.util.ArrayList;
import java.util.List;

/** A piece of a report, from top to bottom. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 1 to 3; exactly one heading of level 1 opens the report
   */
  record Heading(int level, List<Inline> inlines) implements Block {
    public Heading {
      inlines = List.copyOf(inlines);
    }

    /** A heading without a number to trace. */
    public Heading(int level, String text) {
      this(level, List.of(new Inline.Text(text)));
    }
  }

  record Paragraph(List<Inline> inlines, Tone tone) implements Block {
    public Paragraph {
      inlines = List.copyOf(inlines);
    }
  }

  /** How loud a paragraph speaks. */
  enum Tone {
    NORMAL,
    /** Under a title: period, organisation. */
    SUBTITLE,
    /** Sources and footnotes. */
    SMALL
  }

  record Bullets(List<List<Inline>> items) implements Block {
    public Bullets {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Set apart: the largest gap, the decisions asked for.
   *
   * @param lead what it is
   * @param paragraphs at least one; where there is one only, it goes on after the lead
   */
  record Callout(List<Inline> lead, List<List<Inline>> paragraphs) implements Block {
    public Callout {
      lead = List.copyOf(lead);
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
      if (paragraphs.isEmpty()) {
        throw new IllegalArgumentException("nothing is said of " + lead);
      }
    }

    /** One with a single paragraph. */
    public static Callout of(List<Inline> lead, List<Inline> text) {
      return new Callout(lead, List.of(text));
    }

    /** What stands one under the other, the lead before the first where there is one only. */
    public List<List<Inline>> lines() {
      List<Inline> first = new ArrayList<>(lead);
      if (paragraphs.size() == 1) {
        first.add(new Inline.Text(" "));
        first.addAll(paragraphs.getFirst());
        return List.of(List.copyOf(first));
      }
      List<List<Inline>> all = new ArrayList<>();
      all.add(lead);
      all.addAll(paragraphs);
      return List.copyOf(all);
    }
  }

  /** A few numbers beside each other, each with its sentence. */
  record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /**
   * One number and what it says.
   *
   * @param figure the large number
   * @param meaning what it is, and its comparison
   */
  record KeyFigure(Inline.Figure figure, List<Inline> meaning) {
    public KeyFigure {
      meaning = List.copyOf(meaning);
    }
  }

  /**
   * A table; its first row of cells is the head, and the first cell of each row heads that row.
   *
   * @param caption says in words what the table holds
   */
  record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Cell> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "a row of " + row.size() + " cells under " + columns.size());
        }
      }
    }
  }

  /**
   * How a column stands.
   *
   * @param weight share of the width
   * @param number whether cells stand at the right
   */
  record Column(String head, double weight, boolean number) {}

  record Cell(List<Inline> inlines) {
    public Cell {
      inlines = List.copyOf(inlines);
    }
  }

  /**
   * A chart with the words that stand for it.
   *
   * @param title the message, as a sentence
   * @param alternative says everything the chart shows
   */
  record Figure(List<Inline> title, Chart chart, String alternative) implements Block {
    public Figure {
      title = List.copyOf(title);
    }
  }

  /** What follows begins a new page. */
  record PageBreak() implements Block {}
}
