package no.forankring.importers.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSink;
import no.forankring.core.observation.Origin;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Severity;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import no.forankring.importers.formats.identification.Account;
import no.forankring.importers.formats.identification.Refusal;
import no.forankring.importers.formats.internal.document.Format;
import no.forankring.importers.formats.internal.document.Title;
import no.forankring.importers.formats.internal.engine.About;
import no.forankring.importers.formats.internal.engine.Findings;
import no.forankring.importers.formats.internal.engine.FoundPost;
import no.forankring.importers.formats.internal.engine.FoundRow;
import no.forankring.importers.formats.internal.engine.FoundTable;
import no.forankring.importers.formats.internal.engine.FoundValue;
import no.forankring.importers.formats.internal.engine.GivenName;

/** Makes observations of what is found: whose, of which day, from where. */
final class Storing implements Findings {

  private final ReadContext context;
  private final FileTally identified;
  private final FileTally told;
  private final Exported exported;
  private final ObservationSink sink;
  private final MetricCatalogue catalogue = MetricCatalogue.standard();
  private Optional<FoundTable> table = Optional.empty();
  private final Map<String, DeclaredZero> zeros = new LinkedHashMap<>();

  /**
   * @param identified of a first pass over the same file
   * @param told counts what is stored
   */
  Storing(
      ReadContext context,
      FileTally identified,
      FileTally told,
      Exported exported,
      ObservationSink sink) {
    this.context = context;
    this.identified = identified;
    this.told = told;
    this.exported = exported;
    this.sink = sink;
  }

  @Override
  public void table(FoundTable found) {
    end();
    table = Optional.of(found);
    told.table(found);
  }

  @Override
  public void skipped(Diagnostic why) {
    told.skipped(why);
  }

  @Override
  public void odd(Diagnostic what) {
    told.odd(what);
  }

  @Override
  public void row(FoundRow row) {
    ChannelId channel = channel(row.account());
    Optional<Period> period = row.post().flatMap(post -> publishedHere(post)).or(row::period);
    if (row.post().isPresent()) {
      if (period.isEmpty()) {
        told.skipped(
            skipped("post-without-date", Severity.INFO, row, Optional.empty(), Optional.empty()));
        return;
      }
      sink.post(post(channel, row.post().get(), period.get().first()));
    }
    List<FoundValue> stored = new ArrayList<>();
    Optional<FoundValue> undated = Optional.empty();
    Optional<FoundValue> uncounted = Optional.empty();
    for (FoundValue value : row.values()) {
      Optional<String> currency = value.currency().or(() -> context.currency(channel));
      if (catalogue.get(value.metric()).unit() == Unit.MONEY && currency.isEmpty()) {
        uncounted = Optional.of(value);
        continue;
      }
      Optional<Period> when = period.or(() -> undated(value));
      if (when.isPresent()) {
        Observation observation = observation(channel, row, value, when.get(), currency);
        sink.observation(observation);
        extendZero(channel, observation);
        stored.add(value);
      } else {
        undated = Optional.of(value);
      }
    }
    if (stored.isEmpty() && undated.isPresent()) {
      told.skipped(undatedRow(row, undated.get()));
    } else if (stored.isEmpty() && uncounted.isPresent()) {
      told.skipped(withoutCurrency(row, uncounted.get()));
    } else {
      uncounted.ifPresent(value -> told.odd(withoutCurrency(row, value)));
      told.row(new FoundRow(row.row(), period, row.account(), row.post(), List.copyOf(stored)));
    }
  }

  /** Tells the sink what the end of a table settles; to be called at the file's end. */
  void end() {
    zeros.values().stream()
        .filter(declared -> !declared.period().isDay())
        .forEach(sink::declaredZero);
    zeros.clear();
  }

  /** A level without a date is of the day it was exported, where that day is known. */
  private Optional<Period> undated(FoundValue value) {
    if (catalogue.get(value.metric()).kind() == Kind.FLOW
        || exported.basis() == Exported.Basis.IMPORT_DAY) {
      return Optional.empty();
    }
    return Optional.of(Period.day(exported.at().atZone(context.zone()).toLocalDate()));
  }

  private Optional<Period> publishedHere(FoundPost post) {
    return post.instant().map(instant -> Period.day(instant.atZone(context.zone()).toLocalDate()));
  }

  private Diagnostic undatedRow(FoundRow row, FoundValue value) {
    boolean flow = catalogue.get(value.metric()).kind() == Kind.FLOW;
    return skipped(
        flow ? "undated-flow" : "undated-level",
        Severity.WARNING,
        row,
        Optional.of(value.header()),
        Optional.of(value.value().toPlainString()));
  }

  /** Where nothing was earned, nobody misses the currency. */
  private Diagnostic withoutCurrency(FoundRow row, FoundValue value) {
    return skipped(
        "currency-unknown",
        value.value().signum() == 0 ? Severity.INFO : Severity.WARNING,
        row,
        Optional.of(value.header()),
        Optional.of(value.value().toPlainString()));
  }

  private Diagnostic skipped(
      String code,
      Severity severity,
      FoundRow row,
      Optional<String> header,
      Optional<String> value) {
    return new Diagnostic(
        code, severity, current().sheet(), Optional.of(row.row()), header, value, List.of());
  }

  private Observation observation(
      ChannelId channel, FoundRow row, FoundValue value, Period period, Optional<String> currency) {
    boolean money = catalogue.get(value.metric()).unit() == Unit.MONEY;
    return new Observation(
        subject(channel, value.about()),
        value.metric(),
        new Source(format().id(), value.column(), value.rank(), value.partial()),
        period,
        value.value(),
        money ? currency : Optional.empty(),
        exported,
        new Origin(
            context.givenName(),
            context.sha256(),
            identified.name(current()),
            row.row(),
            value.header(),
            format().id(),
            format().version()));
  }

  private Subject subject(ChannelId channel, About about) {
    return switch (about) {
      case About.OfChannel ours -> new Subject.OfChannel(channel);
      case About.OfSegment segment -> new Subject.OfSegment(channel, segment.segment());
      case About.OfPost post -> new Subject.OfPost(channel, post.id());
      case About.OfCompany company ->
          OwnPage.is(company.name(), OwnPage.names(current(), context.ownNames()))
              ? new Subject.OfChannel(channel)
              : new Subject.OfBenchmark(channel.platform(), company.name());
    };
  }

  private static Post post(ChannelId channel, FoundPost post, LocalDate day) {
    return new Post(channel, post.id(), day, post.instant(), post.kind(), post.link(), post.text());
  }

  /**
   * Where the format says that a day without a row means zero: Meta's follows, and the days on
   * which nothing was sent. What was sent until the export is in it.
   */
  private void extendZero(ChannelId channel, Observation observation) {
    boolean rollUp = format().rollsUp();
    if (!rollUp && current().decidedBy().filter(Title::absentDayIsZero).isEmpty()) {
      return;
    }
    Subject subject = rollUp ? new Subject.OfChannel(channel) : observation.subject();
    Period covered = rollUp ? untilExport(observation.period()) : observation.period();
    zeros.merge(
        subject + " " + observation.metric() + " " + observation.source().key(),
        new DeclaredZero(
            subject,
            observation.metric(),
            observation.source(),
            covered,
            exported,
            observation.origin()),
        Storing::wider);
  }

  private Period untilExport(Period day) {
    LocalDate before = exported.at().atZone(context.zone()).toLocalDate().minusDays(1);
    return exported.basis() == Exported.Basis.IMPORT_DAY || before.isBefore(day.last())
        ? day
        : new Period(day.first(), before);
  }

  private static DeclaredZero wider(DeclaredZero known, DeclaredZero more) {
    Period a = known.period();
    Period b = more.period();
    return new DeclaredZero(
        known.subject(),
        known.metric(),
        known.source(),
        new Period(
            a.first().isBefore(b.first()) ? a.first() : b.first(),
            a.last().isAfter(b.last()) ? a.last() : b.last()),
        known.exported(),
        known.origin());
  }

  private ChannelId channel(Set<String> inRow) {
    Set<String> names = new TreeSet<>(inRow);
    GivenName.of(current().names(), format()).account().ifPresent(names::add);
    Platform platform = identified.platform(current()).orElseThrow();
    return context
        .channels()
        .of(new Account(platform, names))
        .orElseThrow(
            () ->
                new RefusedFileException(
                    context.givenName(),
                    new Refusal(
                        "channel-unknown", List.of(platform.id(), String.join(", ", names)))));
  }

  private Format format() {
    return current().format().orElseThrow();
  }

  private FoundTable current() {
    return table.orElseThrow();
  }
}
