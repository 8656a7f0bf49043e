package no.forankring.reports.content.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.Scenario;

/** What a chart shows, in IBCS's notation; how it is drawn is the renderer's. */
public sealed interface Chart {

  /** Every number that stands in the chart, in reading order. */
  List<Inline.Figure> figures();

  /**
   * Values over time as columns from zero: what was, then what is expected and what is wanted, then
   * the way between.
   *
   * @param subtitle who, what with the unit, when
   * @param columns oldest first, one scenario each; the scenario decides how it is filled
   * @param levels what was wanted when, oldest first: thin lines across the first columns
   * @param variance from what is to what is wanted
   */
  record Columns(
      String subtitle, List<Column> columns, List<Level> levels, Optional<Variance> variance)
      implements Chart {
    public Columns {
      columns = List.copyOf(columns);
      levels = List.copyOf(levels);
      int last = columns.size() - 1;
      if (levels.stream().anyMatch(level -> level.last() > last)) {
        throw new IllegalArgumentException("a line across columns that are not there");
      }
      if (columns.isEmpty()) {
        throw new IllegalArgumentException("a chart without columns");
      }
    }

    @Override
    public List<Inline.Figure> figures() {
      List<Inline.Figure> shown = new ArrayList<>(columns.stream().map(Column::shown).toList());
      levels.stream().map(Level::shown).forEach(shown::add);
      variance.map(Variance::shown).ifPresent(shown::add);
      return List.copyOf(shown);
    }
  }

  /**
   * A line across columns.
   *
   * @param label says which columns it is for
   * @param first the first column, from 0
   * @param last the last, not before the first
   * @param old whether another one stands in its place now
   */
  record Level(String label, int first, int last, double value, Inline.Figure shown, boolean old) {}

  /**
   * Small charts beside each other on one scale: what was a year ago, and what is.
   *
   * @param subtitle who, what with the unit, when
   */
  record Multiples(String subtitle, List<Panel> panels) implements Chart {
    public Multiples {
      panels = List.copyOf(panels);
      if (panels.isEmpty()) {
        throw new IllegalArgumentException("a chart without panels");
      }
    }

    @Override
    public List<Inline.Figure> figures() {
      return panels.stream().flatMap(panel -> panel.columns().stream()).map(Column::shown).toList();
    }
  }

  /**
   * One of small charts beside each other.
   *
   * @param name stands above it
   * @param columns oldest first
   */
  record Panel(String name, List<Column> columns) {
    public Panel {
      columns = List.copyOf(columns);
    }
  }

  /**
   * One column.
   *
   * @param label stands under it
   * @param value drawn
   * @param shown the number on it, with its fact
   */
  record Column(String label, Scenario scenario, double value, Inline.Figure shown) {}

  /**
   * The gap as a bar between two values.
   *
   * @param label stands under it
   * @param from what is
   * @param to what is wanted
   * @param good whether the gap is on the side wanted
   */
  record Variance(String label, double from, double to, Inline.Figure shown, boolean good) {}
}
