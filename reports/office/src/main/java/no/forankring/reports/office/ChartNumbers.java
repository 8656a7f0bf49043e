package no.forankring.reports.office;

import java.util.ArrayList;
import java.util.List;
import no.forankring.reports.content.report.Chart;
import no.forankring.reports.content.report.Inline;

/** What a chart shows, as running text: each label with its number. */
final class ChartNumbers {

  private ChartNumbers() {}

  static List<Inline> of(Chart chart) {
    List<Inline> all = new ArrayList<>();
    switch (chart) {
      case Chart.Columns columns -> {
        all.add(new Inline.Text(columns.subtitle() + ". "));
        columns.columns().forEach(each -> add(all, each.label(), each.shown()));
        columns.levels().forEach(each -> add(all, each.label(), each.shown()));
        columns.variance().ifPresent(gap -> add(all, gap.label(), gap.shown()));
      }
      case Chart.Multiples multiples -> {
        all.add(new Inline.Text(multiples.subtitle() + ". "));
        for (Chart.Panel panel : multiples.panels()) {
          for (Chart.Column each : panel.columns()) {
            add(all, panel.name() + " " + each.label(), each.shown());
          }
        }
      }
    }
    return List.copyOf(all);
  }

  private static void add(List<Inline> all, String label, Inline.Figure number) {
    all.add(new Inline.Text((all.size() > 1 ? "; " : "") + label + ": "));
    all.add(number);
  }
}
