package no.forankring.core.metric;

import static no.forankring.core.metric.Comparability.ALL_PLATFORMS;
import static no.forankring.core.metric.Comparability.SAME_CURRENCY;
import static no.forankring.core.metric.Comparability.WITHIN_PLATFORM;
import static no.forankring.core.metric.Direction.DOWN;
import static no.forankring.core.metric.Direction.NEUTRAL;
import static no.forankring.core.metric.Direction.UP;
import static no.forankring.core.metric.Formula.Parts.OF_ANY_CHANNELS;
import static no.forankring.core.metric.Formula.Parts.OF_THE_SAME_CHANNELS;
import static no.forankring.core.metric.Kind.FLOW;
import static no.forankring.core.metric.Kind.LEVEL;
import static no.forankring.core.metric.Kind.RATIO;
import static no.forankring.core.metric.Kind.STOCK;
import static no.forankring.core.metric.Kind.UNIQUE;
import static no.forankring.core.metric.Stage.ACTIVITY;
import static no.forankring.core.metric.Stage.OUTCOME;
import static no.forankring.core.metric.Stage.RESPONSE;
import static no.forankring.core.metric.Theme.ANCHORING;
import static no.forankring.core.metric.Theme.CUSTOMER_CARE;
import static no.forankring.core.metric.Theme.CUSTOMER_DIALOGUE;
import static no.forankring.core.metric.Theme.CUSTOMER_INSIGHT;
import static no.forankring.core.metric.Theme.CUSTOMER_RELATIONS;
import static no.forankring.core.metric.Theme.LEAD_GENERATION;
import static no.forankring.core.metric.Theme.SALES;
import static no.forankring.core.metric.Theme.VISIBILITY;
import static no.forankring.core.metric.Unit.COUNT;
import static no.forankring.core.metric.Unit.HOURS;
import static no.forankring.core.metric.Unit.MINUTES;
import static no.forankring.core.metric.Unit.MONEY;
import static no.forankring.core.metric.Unit.PEOPLE;
import static no.forankring.core.metric.Unit.SHARE;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The metrics a workspace knows: the standard ones and its own. The order is the order in which
 * they are listed to people.
 */
public final class MetricCatalogue {

  private static final MetricCatalogue STANDARD =
      new MetricCatalogue(
          List.of(
              row("followers", STOCK, COUNT, UP, ALL_PLATFORMS, CUSTOMER_RELATIONS, RESPONSE),
              row("followers_gained", FLOW, COUNT, UP, ALL_PLATFORMS, CUSTOMER_RELATIONS, RESPONSE),
              row("followers_lost", FLOW, COUNT, DOWN, ALL_PLATFORMS, CUSTOMER_RELATIONS, RESPONSE),
              row("followers_net", FLOW, COUNT, UP, ALL_PLATFORMS, CUSTOMER_RELATIONS, RESPONSE),
              row("impressions", FLOW, COUNT, UP, ALL_PLATFORMS, VISIBILITY, ACTIVITY),
              row("views", FLOW, COUNT, UP, WITHIN_PLATFORM, VISIBILITY, ACTIVITY),
              row("reach", UNIQUE, PEOPLE, UP, WITHIN_PLATFORM, VISIBILITY, ACTIVITY),
              row("video_views", FLOW, COUNT, UP, WITHIN_PLATFORM, VISIBILITY, ACTIVITY),
              row("watch_time", FLOW, HOURS, UP, ALL_PLATFORMS, VISIBILITY, RESPONSE),
              row("engagements", FLOW, COUNT, UP, WITHIN_PLATFORM, CUSTOMER_DIALOGUE, RESPONSE),
              row("reactions", FLOW, COUNT, UP, ALL_PLATFORMS, CUSTOMER_DIALOGUE, RESPONSE),
              row("comments", FLOW, COUNT, UP, ALL_PLATFORMS, CUSTOMER_DIALOGUE, RESPONSE),
              row("shares", FLOW, COUNT, UP, ALL_PLATFORMS, CUSTOMER_DIALOGUE, RESPONSE),
              row("saves", FLOW, COUNT, UP, ALL_PLATFORMS, CUSTOMER_DIALOGUE, RESPONSE),
              sum("interactions", "reactions", "comments", "shares", "saves"),
              row("clicks", FLOW, COUNT, UP, WITHIN_PLATFORM, LEAD_GENERATION, RESPONSE),
              row("link_clicks", FLOW, COUNT, UP, ALL_PLATFORMS, LEAD_GENERATION, RESPONSE),
              row("profile_visits", FLOW, COUNT, UP, ALL_PLATFORMS, CUSTOMER_RELATIONS, RESPONSE),
              row("page_views", FLOW, COUNT, UP, ALL_PLATFORMS, CUSTOMER_INSIGHT, RESPONSE),
              row("visitors", UNIQUE, PEOPLE, UP, WITHIN_PLATFORM, CUSTOMER_INSIGHT, RESPONSE),
              row("new_visitors", UNIQUE, PEOPLE, UP, WITHIN_PLATFORM, CUSTOMER_INSIGHT, RESPONSE),
              row("sessions", FLOW, COUNT, UP, ALL_PLATFORMS, CUSTOMER_INSIGHT, RESPONSE),
              row(
                  "posts_published",
                  FLOW,
                  COUNT,
                  NEUTRAL,
                  ALL_PLATFORMS,
                  CUSTOMER_DIALOGUE,
                  ACTIVITY),
              ratio(
                  "engagement_rate",
                  SHARE,
                  UP,
                  WITHIN_PLATFORM,
                  CUSTOMER_DIALOGUE,
                  RESPONSE,
                  List.of("engagements", "interactions"),
                  "impressions",
                  OF_THE_SAME_CHANNELS),
              ratio(
                  "click_rate",
                  SHARE,
                  UP,
                  WITHIN_PLATFORM,
                  LEAD_GENERATION,
                  RESPONSE,
                  List.of("clicks"),
                  "impressions",
                  OF_THE_SAME_CHANNELS),
              row("leads", FLOW, COUNT, UP, ALL_PLATFORMS, LEAD_GENERATION, OUTCOME),
              row("conversions", FLOW, COUNT, UP, ALL_PLATFORMS, SALES, OUTCOME),
              row("revenue", FLOW, MONEY, UP, SAME_CURRENCY, SALES, OUTCOME),
              row("spend", FLOW, MONEY, NEUTRAL, SAME_CURRENCY, SALES, ACTIVITY),
              row("hours", FLOW, HOURS, NEUTRAL, ALL_PLATFORMS, SALES, ACTIVITY),
              ratio(
                  "cost_per_lead",
                  MONEY,
                  DOWN,
                  SAME_CURRENCY,
                  LEAD_GENERATION,
                  OUTCOME,
                  List.of("spend"),
                  "leads",
                  OF_ANY_CHANNELS),
              row("emails_delivered", FLOW, COUNT, UP, ALL_PLATFORMS, CUSTOMER_RELATIONS, ACTIVITY),
              row("email_opens", FLOW, COUNT, UP, ALL_PLATFORMS, CUSTOMER_RELATIONS, RESPONSE),
              row("unsubscribes", FLOW, COUNT, DOWN, ALL_PLATFORMS, CUSTOMER_RELATIONS, RESPONSE),
              row("mentions", FLOW, COUNT, NEUTRAL, ALL_PLATFORMS, CUSTOMER_INSIGHT, RESPONSE),
              row(
                  "messages_received",
                  FLOW,
                  COUNT,
                  NEUTRAL,
                  ALL_PLATFORMS,
                  CUSTOMER_CARE,
                  RESPONSE),
              row("messages_answered", FLOW, COUNT, UP, ALL_PLATFORMS, CUSTOMER_CARE, OUTCOME),
              row("messages_in_time", FLOW, COUNT, UP, ALL_PLATFORMS, CUSTOMER_CARE, OUTCOME),
              row("answer_minutes", FLOW, MINUTES, DOWN, ALL_PLATFORMS, CUSTOMER_CARE, OUTCOME),
              ratio(
                  "answer_rate",
                  SHARE,
                  UP,
                  ALL_PLATFORMS,
                  CUSTOMER_CARE,
                  OUTCOME,
                  List.of("messages_answered"),
                  "messages_received",
                  OF_THE_SAME_CHANNELS),
              ratio(
                  "in_time_rate",
                  SHARE,
                  UP,
                  ALL_PLATFORMS,
                  CUSTOMER_CARE,
                  OUTCOME,
                  List.of("messages_in_time"),
                  "messages_received",
                  OF_THE_SAME_CHANNELS),
              ratio(
                  "response_minutes",
                  MINUTES,
                  DOWN,
                  ALL_PLATFORMS,
                  CUSTOMER_CARE,
                  OUTCOME,
                  List.of("answer_minutes"),
                  "messages_answered",
                  OF_THE_SAME_CHANNELS),
              row(
                  "audience_share",
                  LEVEL,
                  SHARE,
                  NEUTRAL,
                  WITHIN_PLATFORM,
                  CUSTOMER_INSIGHT,
                  RESPONSE),
              row("survey_answers", LEVEL, COUNT, NEUTRAL, WITHIN_PLATFORM, ANCHORING, ACTIVITY),
              row(
                  "leadership_understanding",
                  LEVEL,
                  SHARE,
                  UP,
                  WITHIN_PLATFORM,
                  ANCHORING,
                  OUTCOME)));

  private final Map<String, Metric> byId = new LinkedHashMap<>();

  private MetricCatalogue(Collection<Metric> metrics) {
    for (Metric metric : metrics) {
      if (byId.putIfAbsent(metric.id(), metric) != null) {
        throw new IllegalArgumentException("metric defined twice: " + metric.id());
      }
    }
  }

  /** The catalogue every workspace starts from. */
  public static MetricCatalogue standard() {
    return STANDARD;
  }

  /**
   * This catalogue with a workspace's own metrics after it.
   *
   * @throws IllegalArgumentException if one of them has the id of a metric already there
   */
  public MetricCatalogue with(Collection<Metric> own) {
    Map<String, Metric> all = new LinkedHashMap<>(byId);
    for (Metric metric : own) {
      if (all.putIfAbsent(metric.id(), metric) != null) {
        throw new IllegalArgumentException("metric defined twice: " + metric.id());
      }
    }
    return new MetricCatalogue(all.values());
  }

  /** All metrics, in listing order. */
  public List<Metric> all() {
    return List.copyOf(byId.values());
  }

  /** The metric with this id, if there is one. */
  public Optional<Metric> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The metric with this id.
   *
   * @throws IllegalArgumentException if there is none: ids from people go through {@link #find}
   */
  public Metric get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("unknown metric: " + id));
  }

  private static Metric row(
      String id,
      Kind kind,
      Unit unit,
      Direction direction,
      Comparability comparability,
      Theme theme,
      Stage stage) {
    return new Metric(id, kind, unit, direction, comparability, theme, stage, Optional.empty());
  }

  private static Metric sum(String id, String... parts) {
    return new Metric(
        id,
        FLOW,
        COUNT,
        UP,
        ALL_PLATFORMS,
        CUSTOMER_DIALOGUE,
        RESPONSE,
        Optional.of(new Formula.Sum(List.of(parts))));
  }

  private static Metric ratio(
      String id,
      Unit unit,
      Direction direction,
      Comparability comparability,
      Theme theme,
      Stage stage,
      List<String> numerators,
      String denominator,
      Formula.Parts parts) {
    return new Metric(
        id,
        RATIO,
        unit,
        direction,
        comparability,
        theme,
        stage,
        Optional.of(new Formula.Quotient(numerators, denominator, parts)));
  }
}
