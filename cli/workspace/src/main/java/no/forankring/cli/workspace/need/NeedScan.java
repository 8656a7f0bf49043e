package no.forankring.cli.workspace.need;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSource;
import no.forankring.core.observation.ObservationSource.Query;
import no.forankring.core.observation.ObservationSource.Subjects;
import no.forankring.core.observation.Recorded;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import no.forankring.importers.formats.ExportFormat;
import no.forankring.reports.content.ExportGuide;
import no.forankring.reports.content.ExportGuide.About;

/** Reads the ledger once and says of every download of every channel what is known. */
public final class NeedScan {
  /** A file without events at its ends says nothing of them; more than this is a gap. */
  private static final int SPARSE_DAYS = 7;

  private final Period period;
  private final Period wanted;
  private final ZoneId zone;
  private final Map<ChannelId, List<Wanted>> downloads = new LinkedHashMap<>();

  /** A download, and what is known of it. */
  private record Wanted(String id, Optional<ExportGuide.Export> guide, About about, Known known) {

    boolean isOf(Observation observation) {
      return guide.isPresent()
          ? guide.get().metrics().contains(observation.metric())
          : observation.source().family().equals(id);
    }
  }

  /**
   * A scan of these channels.
   *
   * @param period the quarter's days
   * @param wanted those of them that are over
   * @param own the workspace's own formats
   */
  public NeedScan(
      List<ChannelId> channels, List<ExportFormat> own, Period period, Period wanted, ZoneId zone) {
    this.period = period;
    this.wanted = wanted;
    this.zone = zone;
    for (ChannelId channel : channels) {
      List<Wanted> list = new ArrayList<>();
      for (ExportGuide.Export export : ExportGuide.exports(channel.platform())) {
        list.add(new Wanted(export.name(), Optional.of(export), export.about(), known()));
      }
      for (ExportFormat format : own) {
        if (format.platform().covers(channel.platform())) {
          list.add(new Wanted(format.id(), Optional.empty(), About.PERIOD, known()));
        }
      }
      downloads.put(channel, list);
    }
  }

  private Known known() {
    return new Known(wanted, zone);
  }

  /** Reads what was known on a day. */
  public void read(ObservationSource source, LocalDate asOf) {
    Query days = new Query(Subjects.CHANNELS, asOf, period);
    try (Stream<Recorded> all = source.observations(days)) {
      all.forEach(each -> addFigure(each.observation()));
    }
    // Zeros may reach out of the quarter.
    Query around =
        new Query(
            Subjects.CHANNELS,
            asOf,
            new Period(period.first().minusYears(2), period.last().plusYears(2)));
    for (DeclaredZero zero : source.declaredZeros(around)) {
      addZero(zero);
    }
    // Posts of the year before grow in the same download.
    Query posts =
        new Query(Subjects.POSTS, asOf, new Period(period.first().minusYears(1), period.last()));
    try (Stream<Recorded> all = source.observations(posts)) {
      all.forEach(each -> addPost(each.observation()));
    }
  }

  private void addFigure(Observation observation) {
    if (!(observation.subject() instanceof Subject.OfChannel(var channel))) {
      return;
    }
    for (Wanted each : downloads.getOrDefault(channel, List.of())) {
      boolean whole = observation.period().equals(period);
      boolean counts =
          switch (each.about()) {
            case DAYS -> observation.period().isDay();
            case PERIOD -> observation.period().isDay() || whole;
            case LEVEL -> observation.period().last().equals(wanted.last());
            case POSTS -> false;
          };
      if (counts && each.isOf(observation)) {
        each.known().add(observation.period(), observation.exported());
      }
    }
  }

  private void addZero(DeclaredZero zero) {
    if (zero.subject() instanceof Subject.OfChannel(var channel)) {
      for (Wanted each : downloads.getOrDefault(channel, List.of())) {
        if (each.about() == About.DAYS
            && each.guide().map(guide -> guide.metrics().contains(zero.metric())).orElse(false)
            && wanted.intersect(zero.period()).isPresent()) {
          each.known().add(zero.period(), zero.exported());
        }
      }
    }
  }

  private void addPost(Observation observation) {
    if (observation.subject() instanceof Subject.OfPost(var channel, var id)) {
      for (Wanted each : downloads.getOrDefault(channel, List.of())) {
        if ((each.about() == About.POSTS || each.guide().isEmpty()) && each.isOf(observation)) {
          each.known().seen(observation.exported());
        }
      }
    }
  }

  /**
   * What a channel needs.
   *
   * @param levelKnown whether the number of followers at the end of the quarter is known
   */
  public ChannelNeed of(ChannelId channel, boolean levelKnown) {
    boolean level = ExportGuide.wantsFollowers(channel.platform()) && !levelKnown;
    List<ExportNeed> needs =
        downloads.getOrDefault(channel, List.of()).stream()
            .filter(each -> each.about() != About.LEVEL || level)
            .map(this::need)
            .toList();
    return new ChannelNeed(channel, needs, level ? Optional.of(period.last()) : Optional.empty());
  }

  private ExportNeed need(Wanted each) {
    boolean ofDays = each.about() == About.DAYS || each.about() == About.PERIOD;
    boolean posts =
        each.about() == About.POSTS || (each.guide().isEmpty() && each.known().count() == 0);
    List<Period> missing = ofDays && !posts ? each.known().missing() : List.of();
    boolean sparse = each.guide().map(ExportGuide.Export::sparse).orElse(false);
    if (sparse) {
      missing =
          missing.stream().filter(gap -> gap.days() > SPARSE_DAYS || !touchesAnEnd(gap)).toList();
    }
    return new ExportNeed(
        each.id(),
        each.guide(),
        state(each, missing, posts),
        wanted,
        each.known().count(),
        missing,
        each.known().exported());
  }

  private boolean touchesAnEnd(Period gap) {
    return gap.first().equals(wanted.first()) || gap.last().equals(wanted.last());
  }

  private ExportNeed.State state(Wanted each, List<Period> missing, boolean posts) {
    Optional<LocalDate> exported = each.known().exported();
    // A download of posts from before the quarter holds none of it.
    if (exported.isEmpty() || (posts && exported.get().isBefore(period.first()))) {
      return ExportNeed.State.NOTHING;
    }
    if (!missing.isEmpty()) {
      return ExportNeed.State.DAYS_MISSING;
    }
    boolean over = wanted.equals(period);
    return over && !exported.get().isAfter(period.last())
        ? ExportNeed.State.STALE
        : ExportNeed.State.MET;
  }
}
