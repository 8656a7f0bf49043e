package no.forankring.cli.workspace.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.forankring.cli.workspace.config.ConfigFile;
import no.forankring.cli.workspace.config.WorkspaceConfig;
import no.forankring.cli.workspace.intake.OwnFormats;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import no.forankring.importers.strategy.Known;
import no.forankring.importers.strategy.StrategyFile;
import org.junit.jupiter.api.Test;

/** What is written by hand can be read, and says what the story needs. */
class ExampleConfigurationTest {
  private static final Path EXAMPLE = ExampleWorkspaceTest.committed();

  @Test
  void aHundredThousandFollowersAreAimedAtAndNinetyFiveThousandAreMissing() throws Exception {
    WorkspaceConfig config =
        ConfigFile.read(
            EXAMPLE.resolve("forankring.yaml"),
            List.of("nb", "en"),
            () -> OwnFormats.platforms(EXAMPLE.resolve("formats")));
    Known known = Known.of(config.metrics(), Set.copyOf(config.channelIds()), config.groups());
    Strategy strategy = StrategyFile.read(EXAMPLE.resolve("strategy.yaml"), known);

    assertThat(config.channelIds())
        .extracting(Object::toString)
        .containsExactly(
            "linkedin:fjordtog",
            "facebook:fjordtog",
            "instagram:fjordtog",
            "tiktok:fjordtog",
            "youtube:fjordtog",
            "x:fjordtog",
            "mailchimp:fjordtog",
            "google-analytics:fjordtog",
            "search-console:fjordtog",
            "crm:fjordtog",
            "customer-service:fjordtog",
            "accounts:fjordtog");
    assertThat(strategy.readings()).hasSize(24);
    assertThat(strategy.targets())
        .extracting(Target::id)
        .containsExactly(
            "f100k",
            "linkedin-followers",
            "instagram-clicks",
            "answered-in-time",
            "enquiries",
            "linkedin-engagement",
            "linkedin-clicks-2026",
            "linkedin-posts",
            "x-followers");
    Target hundredThousand = strategy.targets().getFirst();
    LocalDate today = LocalDate.of(2026, 9, 30);
    long now =
        strategy.readings().stream()
            .filter(reading -> reading.date().equals(today))
            .filter(reading -> reading.channel().toString().equals("facebook:fjordtog"))
            .mapToLong(reading -> reading.followers())
            .sum();
    assertThat(hundredThousand.valueOn(today).longValueExact() - now).isEqualTo(95_000);
  }
}
