package no.forankring.core.fact.internal.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.forankring.core.fact.ChannelSetup;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import org.junit.jupiter.api.Test;

/** A newsletter counts for its channel on the day it was sent; no other post counts for its own. */
class RollUpTest {

  private static final ChannelId MAIL = ChannelId.parse("mailchimp:fjordtog").orElseThrow();
  private static final Source OPENS = new Source("mailchimp/campaigns", "Total Opens", 1, false);
  private static final String FACT = "2026-Q3/mailchimp:fjordtog/email_opens/AC";

  private final FactsTestbed bed = new FactsTestbed();

  RollUpTest() {
    bed.channels.add(new ChannelSetup(MAIL, Set.of()));
    bed.rollUps.add("mailchimp/campaigns");
  }

  private static Subject campaign(String id) {
    return new Subject.OfPost(MAIL, id);
  }

  @Test
  void campaignsOfADayAddUpAndDaysWithoutOneAreZeroWhereTheFileSaysSo() {
    bed.exports
        .export("2026-10-05")
        .value(
            campaign("a"),
            "email_opens",
            OPENS,
            FactsTestbed.days("2026-07-01", "2026-07-01"),
            "10")
        .value(
            campaign("b"), "email_opens", OPENS, FactsTestbed.days("2026-07-01", "2026-07-01"), "5")
        .value(
            campaign("c"), "email_opens", OPENS, FactsTestbed.days("2026-09-30", "2026-09-30"), "7")
        .zeros(new Subject.OfChannel(MAIL), "email_opens", OPENS, FactsTestbed.Q3);
    QuarterFacts facts = bed.q3("2026-10-05");
    Fact fact = facts.find(FACT).orElseThrow();
    assertThat(fact.value()).contains(new BigDecimal("22"));
    assertThat(fact.coverage())
        .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("1"));
    assertThat(facts.notices())
        .contains(
            new Notice(
                "rolled-up", List.of("mailchimp:fjordtog", "email_opens", "Total Opens", "2")));
  }

  @Test
  void ofACampaignTheLatestExportCountsAndRestatesNothing() {
    bed.exports
        .export("2026-10-05")
        .value(
            campaign("a"),
            "email_opens",
            OPENS,
            FactsTestbed.days("2026-07-01", "2026-07-01"),
            "12");
    bed.exports
        .export("2026-08-01")
        .value(
            campaign("a"),
            "email_opens",
            OPENS,
            FactsTestbed.days("2026-07-01", "2026-07-01"),
            "9");
    QuarterFacts facts = bed.q3("2026-10-05");
    assertThat(FactsTestbed.value(facts, FACT)).contains(new BigDecimal("12"));
    assertThat(facts.restatements()).isEmpty();
  }

  @Test
  void postsOfOtherExportsAreNoChannelsFacts() {
    bed.exports
        .export("2026-10-05")
        .value(
            new Subject.OfPost(FactsTestbed.LINKEDIN, "p"),
            "reactions",
            new Source("linkedin/content", "Likes", 1, false),
            FactsTestbed.days("2026-07-01", "2026-07-01"),
            "9");
    assertThat(FactsTestbed.value(bed.q3("2026-10-05"), "2026-Q3/linkedin:fjordtog/reactions/AC"))
        .isEmpty();
  }
}
