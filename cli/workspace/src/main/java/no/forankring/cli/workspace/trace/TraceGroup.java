package no.forankring.cli.workspace.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Subject;

/**
 * What a fact was computed from of one metric of one channel.
 *
 * @param subject the channel, its segment or the company
 * @param total of the values, where the metric adds over time
 */
public record TraceGroup(
    String subject, String metric, Optional<BigDecimal> total, List<Trace.Part> parts) {
  public TraceGroup {
    parts = List.copyOf(parts);
  }

  private record Key(String subject, String metric) {}

  /** The groups in the order they first appear; other facts and targets belong to none. */
  public static List<TraceGroup> of(Trace trace) {
    Map<Key, List<Trace.Part>> parts = new LinkedHashMap<>();
    for (Trace.Part part : trace.parts()) {
      key(part).ifPresent(key -> parts.computeIfAbsent(key, any -> new ArrayList<>()).add(part));
    }
    List<TraceGroup> groups = new ArrayList<>();
    parts.forEach(
        (key, inside) ->
            groups.add(
                new TraceGroup(key.subject(), key.metric(), total(key.metric(), inside), inside)));
    return List.copyOf(groups);
  }

  private static Optional<Key> key(Trace.Part part) {
    return switch (part) {
      case Trace.Cell(var observation) ->
          Optional.of(new Key(name(observation.subject()), observation.metric()));
      case Trace.Zeros(var zero, var days) ->
          Optional.of(new Key(name(zero.subject()), zero.metric()));
      case Trace.Read(var reading) ->
          Optional.of(new Key(reading.channel().toString(), "followers"));
      case Trace.OfFact fact -> Optional.empty();
      case Trace.Mentioned other -> Optional.empty();
      case Trace.Said said -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> total(String metric, List<Trace.Part> parts) {
    boolean adds =
        MetricCatalogue.standard().find(metric).filter(it -> it.kind() == Kind.FLOW).isPresent();
    return adds
        ? Optional.of(
            parts.stream().map(TraceGroup::value).reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }

  private static BigDecimal value(Trace.Part part) {
    return part instanceof Trace.Cell(var observation) ? observation.value() : BigDecimal.ZERO;
  }

  static String name(Subject subject) {
    return switch (subject) {
      case Subject.OfChannel(var channel) -> channel.toString();
      case Subject.OfSegment(var channel, var segment) -> channel + "[" + segment + "]";
      case Subject.OfPost(var channel, var post) -> channel + " " + post;
      case Subject.OfBenchmark(var platform, var company) -> platform + " " + company;
    };
  }
}
