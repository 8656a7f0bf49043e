package no.forankring.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows whose change would change what may be done with a number. */
class MetricCatalogueTest {

  private final MetricCatalogue catalogue = MetricCatalogue.standard();

  private Set<String> ids(Predicate<Metric> which) {
    return catalogue.all().stream().filter(which).map(Metric::id).collect(Collectors.toSet());
  }

  @Test
  void onlyFollowersAreAStock() {
    assertThat(ids(metric -> metric.kind() == Kind.STOCK)).containsExactly("followers");
  }

  @Test
  void differentPeopleAreNeverAdded() {
    assertThat(ids(metric -> metric.kind() == Kind.UNIQUE))
        .containsExactlyInAnyOrder("reach", "visitors", "new_visitors");
  }

  @Test
  void sharesOfAnAudienceAndAnswersToASurveyAreLevels() {
    assertThat(ids(metric -> metric.kind() == Kind.LEVEL))
        .containsExactlyInAnyOrder("audience_share", "survey_answers", "leadership_understanding");
  }

  @Test
  void ratesAreRecomputed() {
    assertThat(ids(metric -> metric.kind() == Kind.RATIO))
        .containsExactlyInAnyOrder(
            "engagement_rate",
            "click_rate",
            "cost_per_lead",
            "answer_rate",
            "in_time_rate",
            "response_minutes");
  }

  @Test
  void whatThePlatformsCountDifferentlyAddsOnlyWithinOne() {
    assertThat(
            ids(
                metric ->
                    (metric.kind() == Kind.FLOW || metric.kind() == Kind.RATIO)
                        && metric.comparability() == Comparability.WITHIN_PLATFORM))
        .containsExactlyInAnyOrder(
            "views", "video_views", "engagements", "clicks", "engagement_rate", "click_rate");
  }

  @Test
  void moneyAddsWithinOneCurrency() {
    assertThat(ids(metric -> metric.unit() == Unit.MONEY))
        .containsExactlyInAnyOrder("revenue", "spend", "cost_per_lead")
        .isEqualTo(ids(metric -> metric.comparability() == Comparability.SAME_CURRENCY));
  }

  @Test
  void lessIsBetterOfLossesCostAndWaiting() {
    assertThat(ids(metric -> metric.direction() == Direction.DOWN))
        .containsExactlyInAnyOrder(
            "followers_lost",
            "cost_per_lead",
            "unsubscribes",
            "answer_minutes",
            "response_minutes");
  }

  @Test
  void everyPartOfAFormulaIsCatalogued() {
    for (Metric metric : catalogue.all()) {
      List<String> parts =
          metric
              .formula()
              .map(
                  formula ->
                      switch (formula) {
                        case Formula.Sum(var all) -> all;
                        case Formula.Quotient(var numerators, var denominator, var channels) ->
                            Stream.concat(numerators.stream(), Stream.of(denominator)).toList();
                      })
              .orElse(List.of());
      assertThat(parts).allMatch(part -> catalogue.find(part).isPresent());
    }
  }

  @Test
  void aWorkspaceMayAddMetricsAndNotRedefineThese() {
    Metric own =
        new Metric(
            "tickets_sold",
            Kind.FLOW,
            Unit.COUNT,
            Direction.UP,
            Comparability.ALL_PLATFORMS,
            Theme.SALES,
            Stage.OUTCOME,
            Optional.empty());

    assertThat(catalogue.with(List.of(own)).all()).endsWith(own);
    assertThatThrownBy(() -> catalogue.with(List.of(catalogue.get("reach"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reach");
  }

  @Test
  void aRatioAndNothingElseIsAQuotient() {
    assertThatThrownBy(
            () ->
                new Metric(
                    "rate",
                    Kind.RATIO,
                    Unit.SHARE,
                    Direction.UP,
                    Comparability.ALL_PLATFORMS,
                    Theme.SALES,
                    Stage.OUTCOME,
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
