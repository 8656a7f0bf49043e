package no.forankring.cli.workspace.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.language.WordSet;
import no.forankring.reports.content.vocabulary.OwnWord;
import no.forankring.reports.content.vocabulary.Vocabulary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class WordsFileTest {

  private static Vocabulary read(String text) throws DocumentException {
    return WordsFile.read("words.yaml", text, WordSet.COMPANY);
  }

  /** {@code 3:5 same-word}. */
  private static List<String> problems(String text, WordSet set) {
    DocumentException wrong =
        catchThrowableOfType(
            DocumentException.class, () -> WordsFile.read("words.yaml", text, set));
    return wrong.problems().stream()
        .map(problem -> problem.line() + ":" + problem.column() + " " + problem.code())
        .toList();
  }

  @Test
  void aWordStandsAloneOrWithItsPartsByLanguage() throws DocumentException {
    Vocabulary vocabulary =
        read(
            """
            nb:
              messages_received: {name: saker, one: sak, meaning: Alt folk skriver til oss.}
              customer-care: publikumsservice
            nn: {messages_received: saker}
            en:
              reach: {meaning: How many heard of us.}
            ours: [rekkevidde]
            """);
    assertThat(vocabulary.own("nb", "messages_received"))
        .contains(
            new OwnWord(
                Optional.of("saker"),
                Optional.of("sak"),
                Optional.of("Alt folk skriver til oss.")));
    assertThat(vocabulary.own("nb", "customer-care")).contains(OwnWord.of("publikumsservice"));
    assertThat(vocabulary.own("nn", "messages_received")).contains(OwnWord.of("saker"));
    assertThat(vocabulary.own("en", "reach").orElseThrow().name()).isEmpty();
    assertThat(vocabulary.own("en", "messages_received")).isEmpty();
    assertThat(vocabulary.ours()).containsExactly("rekkevidde");
  }

  @Test
  void anEmptyFileHasNoWords() throws DocumentException {
    assertThat(read("# nothing yet\n")).isEqualTo(Vocabulary.COMPANY);
    assertThat(read("nb:\n")).isEqualTo(Vocabulary.COMPANY);
  }

  @Test
  void aWordOfAnotherMetricIsRefusedWhateverItsCase() {
    assertThat(problems("nb: {reach: Besøkende}\n", WordSet.COMPANY))
        .containsExactly("1:13 same-word");
    assertThat(problems("nb:\n  reach: {name: saker}\n  shares: Saker\n", WordSet.COMPANY))
        .containsExactly("3:11 same-word");
  }

  @Test
  void whatTheSetCallsItCounts() throws DocumentException {
    String text = "nb: {reach: påmeldinger og søknader}\n";
    assertThat(problems(text, WordSet.PUBLIC)).containsExactly("1:13 same-word");
    assertThat(read(text).own("nb", "reach")).isPresent();
  }

  @Test
  void aWordThatIsFreedMayBeGivenAway() throws DocumentException {
    assertThat(read("nb: {visitors: gjester, reach: besøkende}\n").own().get("nb")).hasSize(2);
  }

  @Test
  void aThemeMayHaveTheWordOfAMetric() throws DocumentException {
    assertThat(read("nb: {sales: salg, revenue: salg}\n").own().get("nb")).hasSize(2);
    assertThat(problems("nb: {sales: synlighet}\n", WordSet.COMPANY))
        .containsExactly("1:13 same-word");
  }

  @Test
  void whatIsNoWordIsRefusedWithItsPlace() {
    assertThat(problems("nb: {reach: '—'}\n", WordSet.COMPANY))
        .containsExactly("1:13 text-without-letters");
    assertThat(problems("nb: {reach: \"folk\\u200B\"}\n", WordSet.COMPANY))
        .containsExactly("1:13 unseen-characters");
    assertThat(problems("nb: {reach: " + "a".repeat(81) + "}\n", WordSet.COMPANY))
        .containsExactly("1:13 text-too-long");
    assertThat(problems("nb: {reach: {}}\n", WordSet.COMPANY)).containsExactly("1:13 missing-key");
    assertThat(problems("nb: [saker]\n", WordSet.COMPANY)).containsExactly("1:5 expected-keys");
    assertThat(problems("ours: rekkevidde\n", WordSet.COMPANY))
        .containsExactly("1:7 expected-list");
  }
}
