package no.forankring.core.fact.internal.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.forankring.core.fact.Notice;
import no.forankring.core.period.Period;

/** Counts over which periods the same was found, so that a reader is told once and how often. */
final class NoticeTally {

  private final String code;
  private final Map<List<String>, List<Period>> found =
      new TreeMap<>(Comparator.comparing(List::toString));

  NoticeTally(String code) {
    this.code = code;
  }

  void add(Period period, String... arguments) {
    found.computeIfAbsent(List.of(arguments), any -> new ArrayList<>()).add(period);
  }

  /** One notice for each, with the number of periods inside this one as its last argument. */
  List<Notice> inside(Period window) {
    List<Notice> notices = new ArrayList<>();
    found.forEach(
        (arguments, periods) -> {
          long times = periods.stream().filter(window::contains).count();
          if (times > 0) {
            List<String> all = new ArrayList<>(arguments);
            all.add(Long.toString(times));
            notices.add(new Notice(code, all));
          }
        });
    return List.copyOf(notices);
  }
}
