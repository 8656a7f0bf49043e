package no.forankring.core.fact.internal.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.Restatement;
import no.forankring.core.metric.Formula;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Recorded;
import no.forankring.core.observation.Scope;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;

/**
 * Recorded observations made into one series for each channel, segment or benchmark company and
 * metric: the latest export decides, then the source's rank. Nothing is added up here.
 */
public final class SeriesSet {

  /** A later export replaces an earlier one; ties go to the later import, then the later row. */
  static final Comparator<Recorded> LATEST_LAST =
      Comparator.comparing((Recorded record) -> record.observation().exported().at())
          .thenComparingLong(Recorded::sequence)
          .thenComparingInt(record -> record.observation().origin().row());

  /** So that which file a zero is traced to does not hang on the order of import. */
  private static final Comparator<DeclaredZero> NEWEST_ZERO_FIRST =
      Comparator.comparing((DeclaredZero zero) -> zero.exported().at())
          .reversed()
          .thenComparingInt(zero -> zero.source().rank())
          .thenComparing(zero -> zero.origin().toString());

  private record Key(Scope scope, String metric) {}

  private record Statement(Source source, Cell cell) {}

  private static final Comparator<Statement> BY_PRECEDENCE =
      Comparator.comparingInt((Statement statement) -> statement.source().rank())
          .thenComparing(statement -> statement.source().key());

  private final Map<Key, Series> series = new LinkedHashMap<>();
  private final Map<Scope, Set<String>> metrics = new LinkedHashMap<>();
  private final List<Restatement> restatements = new ArrayList<>();
  private final NoticeTally leftOut = new NoticeTally("source-left-out");
  private final NoticeTally rolledUp = new NoticeTally("rolled-up");
  private final NoticeTally contradictions = new NoticeTally("file-contradicts-itself");

  private SeriesSet() {}

  /**
   * Resolves what was recorded.
   *
   * @param records in any order
   * @param rollUps families of exports whose posts count for their channel; other posts are passed
   *     over, for a post's lifetime values never enter its channel's facts
   */
  public static SeriesSet of(
      Stream<Recorded> records,
      Collection<DeclaredZero> zeros,
      MetricCatalogue catalogue,
      Set<String> rollUps) {
    RollUp rollUp = new RollUp(rollUps);
    Map<Key, Map<Period, Map<String, List<Recorded>>>> stated = new LinkedHashMap<>();
    records.forEach(
        record -> {
          if (record.observation().subject() instanceof Subject.OfPost post) {
            rollUp.add(post, record);
          }
          leaf(record.observation().subject())
              .ifPresent(
                  scope ->
                      stated
                          .computeIfAbsent(
                              new Key(scope, record.observation().metric()), key -> new TreeMap<>())
                          .computeIfAbsent(record.observation().period(), period -> new TreeMap<>())
                          .computeIfAbsent(
                              record.observation().source().key(), source -> new ArrayList<>(1))
                          .add(record));
        });
    for (RollUp.Key key : rollUp.keys()) {
      stated.computeIfAbsent(
          new Key(new Scope.OneChannel(key.channel()), key.metric()), any -> new TreeMap<>());
    }
    Map<Key, List<DeclaredZero>> declared = new HashMap<>();
    for (DeclaredZero zero : zeros) {
      leaf(zero.subject())
          .ifPresent(
              scope ->
                  declared
                      .computeIfAbsent(new Key(scope, zero.metric()), key -> new ArrayList<>())
                      .add(zero));
    }
    SeriesSet set = new SeriesSet();
    stated.forEach(
        (key, periods) -> set.resolve(key, periods, declared.getOrDefault(key, List.of()), rollUp));
    catalogue.all().forEach(set::addSums);
    set.restatements.sort(
        Comparator.comparing((Restatement restatement) -> restatement.after().exported().at())
            .thenComparing(restatement -> restatement.after().period())
            .thenComparing(restatement -> restatement.after().subject().toString())
            .thenComparing(restatement -> restatement.after().metric()));
    return set;
  }

  /** The scope of one subject's own numbers; none for a post. */
  private static Optional<Scope> leaf(Subject subject) {
    return switch (subject) {
      case Subject.OfChannel(var channel) -> Optional.of(new Scope.OneChannel(channel));
      case Subject.OfSegment(var channel, var segment) ->
          Optional.of(new Scope.OneSegment(channel, segment));
      case Subject.OfBenchmark(var platform, var name) -> Optional.of(new Scope.Benchmark(name));
      case Subject.OfPost post -> Optional.empty();
    };
  }

  private void resolve(
      Key key,
      Map<Period, Map<String, List<Recorded>>> periods,
      List<DeclaredZero> declared,
      RollUp rollUp) {
    Map<Period, List<Statement>> statements = new TreeMap<>();
    addPosts(key, rollUp, statements);
    periods.forEach(
        (period, bySource) ->
            bySource
                .values()
                .forEach(
                    records -> {
                      records.sort(LATEST_LAST);
                      noteChanges(key, period, records);
                      Observation latest = records.getLast().observation();
                      statements
                          .computeIfAbsent(period, any -> new ArrayList<>(1))
                          .add(new Statement(latest.source(), new Cell.Stated(latest)));
                    }));
    List<DeclaredZero> newestFirst = declared.stream().sorted(NEWEST_ZERO_FIRST).toList();
    for (DeclaredZero zero : newestFirst) {
      zero.period().stream()
          .forEach(
              day -> {
                List<Statement> sameDay =
                    statements.computeIfAbsent(Period.day(day), any -> new ArrayList<>(1));
                if (sameDay.stream()
                    .noneMatch(other -> other.source().key().equals(zero.source().key()))) {
                  sameDay.add(new Statement(zero.source(), new Cell.Zero(zero, day)));
                }
              });
    }
    Series resolved = new Series();
    statements.forEach(
        (period, candidates) -> {
          candidates.sort(BY_PRECEDENCE);
          resolved.put(period, candidates.getFirst().cell());
          noteLeftOut(key, period, candidates);
        });
    put(key, resolved);
  }

  private void addPosts(Key key, RollUp rollUp, Map<Period, List<Statement>> statements) {
    for (RollUp.Key posts : rollUp.keys()) {
      if (!posts.metric().equals(key.metric())
          || !key.scope().equals(new Scope.OneChannel(posts.channel()))) {
        continue;
      }
      Source source = rollUp.source(posts);
      rollUp
          .days(posts)
          .forEach(
              (day, cells) -> {
                rolledUp.add(day, key.scope().toString(), key.metric(), source.column());
                statements
                    .computeIfAbsent(day, any -> new ArrayList<>(1))
                    .add(new Statement(source, new Cell.Total(cells)));
              });
    }
  }

  private void put(Key key, Series resolved) {
    series.put(key, resolved);
    metrics.computeIfAbsent(key.scope(), any -> new LinkedHashSet<>()).add(key.metric());
  }

  /** Another value in another file is a restatement; in the same file it is a contradiction. */
  private void noteChanges(Key key, Period period, List<Recorded> sorted) {
    if (sorted.size() == 1) {
      return;
    }
    // A file's word is its last row: what stood above it restates nothing.
    Map<String, Observation> lastOfFile = new LinkedHashMap<>();
    Set<String> contradicting = new LinkedHashSet<>();
    for (Recorded record : sorted) {
      Observation observation = record.observation();
      Observation above = lastOfFile.put(observation.origin().sha256(), observation);
      if (above != null && above.value().compareTo(observation.value()) != 0) {
        contradicting.add(observation.origin().file());
      }
    }
    contradicting.forEach(
        file -> contradictions.add(period, key.scope().toString(), key.metric(), file));
    List<Observation> words = List.copyOf(lastOfFile.values());
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i - 1).value().compareTo(words.get(i).value()) != 0) {
        restatements.add(new Restatement(words.get(i - 1), words.get(i)));
      }
    }
  }

  private void noteLeftOut(Key key, Period period, List<Statement> sorted) {
    Source winner = sorted.getFirst().source();
    for (Statement other : sorted.subList(1, sorted.size())) {
      Source loser = other.source();
      boolean told = !winner.column().equals(loser.column());
      leftOut.add(
          period,
          key.scope().toString(),
          key.metric(),
          told ? winner.column() : winner.key(),
          told ? loser.column() : loser.key());
    }
  }

  /**
   * Adds what is a sum of other metrics, for the periods all of the parts a channel has are known.
   */
  private void addSums(Metric metric) {
    if (!(metric.formula().orElse(null) instanceof Formula.Sum(var parts))) {
      return;
    }
    for (Scope scope : List.copyOf(metrics.keySet())) {
      List<Series> known = parts.stream().flatMap(part -> find(scope, part).stream()).toList();
      // One part alone is that part, not a sum: reactions without comments are not the responses.
      if (known.size() < 2) {
        continue;
      }
      Series total = new Series();
      for (Period period : known.getFirst().periods()) {
        List<Cell> cells = known.stream().flatMap(part -> part.exactly(period).stream()).toList();
        if (cells.size() == known.size()) {
          total.put(period, new Cell.Total(cells));
        }
      }
      if (!total.periods().isEmpty()) {
        put(new Key(scope, metric.id()), total);
      }
    }
  }

  /** The series of one channel, segment or benchmark company; empty where it has none. */
  public Optional<Series> find(Scope leaf, String metric) {
    return Optional.ofNullable(series.get(new Key(leaf, metric)));
  }

  /** Channels, segments and benchmark companies that have a series. */
  public Set<Scope> leaves() {
    return metrics.keySet();
  }

  /** What restated what, oldest export first. */
  public List<Restatement> restatements() {
    return restatements;
  }

  /**
   * What was decided between contradicting statements about a time: two sources that gave the same,
   * and files that gave two values of one source; and which days were made up of posts.
   */
  public List<Notice> decided(Period window) {
    return Stream.of(leftOut, contradictions, rolledUp)
        .flatMap(tally -> tally.inside(window).stream())
        .toList();
  }
}
