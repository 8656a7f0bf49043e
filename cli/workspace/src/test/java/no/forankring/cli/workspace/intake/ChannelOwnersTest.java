package no.forankring.cli.workspace.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.cli.workspace.config.ChannelConfig;
import no.forankring.cli.workspace.config.Platforms;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class ChannelOwnersTest {
  private static final ChannelId LINKEDIN = new ChannelId(Platform.LINKEDIN, "fjordtog");
  private static final ChannelId JOBS = new ChannelId(Platform.LINKEDIN, "fjordtog-jobb");
  private static final ChannelId FACEBOOK = new ChannelId(Platform.FACEBOOK, "fjordtog");
  private static final ChannelId INSTAGRAM = new ChannelId(Platform.INSTAGRAM, "fjordtog");

  private static final ChannelOwners ONE_OF_EACH =
      new ChannelOwners(
          List.of(channel(LINKEDIN), channel(FACEBOOK, "4004"), channel(INSTAGRAM, "fjordtog.no")));
  private static final ChannelOwners TWO_PAGES =
      new ChannelOwners(List.of(channel(LINKEDIN), channel(JOBS)));

  @Test
  void anIdInTheFileDecides() {
    assertThat(TWO_PAGES.of(clues(Platform.LINKEDIN, "fjordtog-jobb"))).isEqualTo(known(JOBS));
    assertThat(ONE_OF_EACH.of(clues(Platform.META, "4004"))).isEqualTo(known(FACEBOOK));
  }

  @Test
  void theFolderDecidesWhereTheFileSaysNothing() {
    assertThat(TWO_PAGES.of(inFolder(Platform.LINKEDIN, "linkedin-fjordtog-jobb")))
        .isEqualTo(known(JOBS));
  }

  @Test
  void theFolderOfTwoNetworksFollowsTheTable() {
    assertThat(ONE_OF_EACH.of(inFolder(Platform.INSTAGRAM, "meta-fjordtog")))
        .isEqualTo(known(INSTAGRAM));
    assertThat(ONE_OF_EACH.of(inFolder(Platform.META, "meta-fjordtog")))
        .isEqualTo(new Owner.Unsure(List.of(FACEBOOK, INSTAGRAM)));
  }

  @Test
  void anAnswerIsRememberedWhereTheFolderLeavesItOpen() {
    Clues clues =
        new Clues(
            Platform.META,
            List.of(),
            Optional.empty(),
            ExportFolder.ofName("meta-fjordtog", Platforms.ALL),
            Optional.of(INSTAGRAM));
    assertThat(ONE_OF_EACH.of(clues)).isEqualTo(known(INSTAGRAM));
  }

  @Test
  void theOnlyChannelOfThePlatformIsIt() {
    assertThat(ONE_OF_EACH.of(clues(Platform.LINKEDIN))).isEqualTo(known(LINKEDIN));
  }

  @Test
  void beforeAnyChannelIsListedTheFilesOwnNameIsProposed() {
    ChannelOwners none = new ChannelOwners(List.of());
    assertThat(none.of(clues(Platform.LINKEDIN, "Fjordtog AS")))
        .isEqualTo(new Owner.Proposed(new ChannelId(Platform.LINKEDIN, "fjordtog-as")));
    assertThat(none.of(clues(Platform.FACEBOOK, "4004")))
        .as("a number is nobody's name")
        .isEqualTo(new Owner.Unsure(List.of()));
    assertThat(none.of(clues(Platform.META, "fjordtog"))).isEqualTo(new Owner.Unsure(List.of()));
  }

  @Test
  void twoPossibleChannelsAreNamed() {
    assertThat(TWO_PAGES.of(clues(Platform.LINKEDIN)))
        .isEqualTo(new Owner.Unsure(List.of(LINKEDIN, JOBS)));
    ChannelOwners same =
        new ChannelOwners(List.of(channel(LINKEDIN, "shared"), channel(JOBS, "shared")));
    assertThat(same.of(clues(Platform.LINKEDIN, "shared")))
        .isEqualTo(
            new Owner.Refused(
                "file-of-two-channels",
                List.of("shared", "linkedin:fjordtog, linkedin:fjordtog-jobb")));
  }

  @Test
  void whatThePersonSaysCountsUnlessTheFileContradicts() {
    Clues said =
        new Clues(
            Platform.LINKEDIN, List.of(), Optional.of(JOBS), Optional.empty(), Optional.empty());
    assertThat(TWO_PAGES.of(said)).isEqualTo(new Owner.Known(JOBS, true));
    Clues contradicted =
        new Clues(
            Platform.LINKEDIN,
            List.of("fjordtog"),
            Optional.of(JOBS),
            Optional.empty(),
            Optional.empty());
    assertThat(TWO_PAGES.of(contradicted))
        .isEqualTo(
            new Owner.Refused(
                "id-of-other-channel",
                List.of("fjordtog", "linkedin:fjordtog", "linkedin:fjordtog-jobb")));
  }

  @Test
  void anIdThatIsNoOnesContradictsTheFolder() {
    Clues clues =
        new Clues(
            Platform.LINKEDIN,
            List.of("nordbane"),
            Optional.empty(),
            ExportFolder.ofName("linkedin-fjordtog", Platforms.ALL),
            Optional.empty());
    assertThat(ONE_OF_EACH.of(clues))
        .isEqualTo(
            new Owner.Refused("id-contradicts-channel", List.of("nordbane", "linkedin:fjordtog")));
  }

  @Test
  void aNumberSaysNothingAgainstANameUntilNumbersAreListed() {
    assertThat(TWO_PAGES.of(inFolder(Platform.LINKEDIN, "linkedin-fjordtog", "12345")))
        .isEqualTo(known(LINKEDIN));
    assertThat(ONE_OF_EACH.of(inFolder(Platform.FACEBOOK, "facebook-fjordtog", "12345")))
        .isInstanceOf(Owner.Refused.class);
  }

  @Test
  void aFolderOfAnotherPlatformOrChannelIsRefused() {
    assertThat(ONE_OF_EACH.of(inFolder(Platform.LINKEDIN, "facebook-fjordtog")))
        .isEqualTo(
            new Owner.Refused(
                "file-in-folder-of-other-platform", List.of("linkedin", "facebook-fjordtog")));
    assertThat(ONE_OF_EACH.of(inFolder(Platform.LINKEDIN, "linkedin-fjordtg")))
        .isInstanceOfSatisfying(
            Owner.Refused.class,
            refused -> assertThat(refused.code()).isEqualTo("folder-of-unknown-channel"));
  }

  @Test
  void aWorkspaceWithoutChannelsTakesTheFoldersWord() {
    assertThat(new ChannelOwners(List.of()).of(inFolder(Platform.LINKEDIN, "linkedin-nordbane")))
        .isEqualTo(known(new ChannelId(Platform.LINKEDIN, "nordbane")));
    assertThat(new ChannelOwners(List.of()).of(clues(Platform.LINKEDIN)))
        .isEqualTo(new Owner.Unsure(List.of()));
  }

  @Test
  void aFolderNameBeginsWithAPlatform() {
    Path exports = Path.of("/w/exports");
    assertThat(
            ExportFolder.of(
                exports, Path.of("/w/exports/meta-ads-fjordtog/2026/a.csv"), Platforms.ALL))
        .contains(new ExportFolder(new Platform("meta-ads"), "fjordtog"));
    assertThat(ExportFolder.of(exports, Path.of("/w/exports/meta-fjordtog.csv"), Platforms.ALL))
        .isEmpty();
    assertThat(ExportFolder.of(exports, Path.of("/w/exports/2026/a.csv"), Platforms.ALL)).isEmpty();
    assertThat(ExportFolder.of(exports, Path.of("/elsewhere/x-y/a.csv"), Platforms.ALL)).isEmpty();
  }

  @Test
  void aFolderOfAPlatformThatOnlyTheWorkspaceKnowsIsUnderstoodToo() {
    assertThat(ExportFolder.ofName("crm-fjordtog", Platforms.ALL)).isEmpty();
    assertThat(ExportFolder.ofName("crm-fjordtog", List.of("crm")))
        .contains(new ExportFolder(new Platform("crm"), "fjordtog"));
  }

  @Test
  void aNamePatternLeavesOutTheDigitsButNotTheSecondDownload() {
    assertThat(NamePattern.of("Fjordtog_content_1766385907708.xls"))
        .isEqualTo(NamePattern.of("fjordtog_content_17.xls"));
    assertThat(NamePattern.of("Reach (1).csv")).isNotEqualTo(NamePattern.of("Reach.csv"));
  }

  private static Owner known(ChannelId channel) {
    return new Owner.Known(channel, false);
  }

  private static ChannelConfig channel(ChannelId id, String... fileIds) {
    return new ChannelConfig(id, List.of(fileIds), Set.of(), Map.of(), Optional.empty());
  }

  private static Clues clues(Platform platform, String... ids) {
    return new Clues(platform, List.of(ids), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Clues inFolder(Platform platform, String folder, String... ids) {
    return new Clues(
        platform,
        List.of(ids),
        Optional.empty(),
        ExportFolder.ofName(folder, Platforms.ALL),
        Optional.empty());
  }
}
