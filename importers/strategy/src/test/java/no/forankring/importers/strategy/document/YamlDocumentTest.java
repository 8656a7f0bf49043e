package no.forankring.importers.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class YamlDocumentTest {

  @Test
  void aDateIsTheSameWithAndWithoutQuotes() throws DocumentException {
    YamlMapping root = parse("a: 2026-09-30\nb: '2026-09-30'\nc: \"2026-09-30\"\n").root();
    for (String key : root.keys()) {
      assertThat(root.required(key).flatMap(YamlValue::date)).contains(LocalDate.of(2026, 9, 30));
    }
  }

  @Test
  void aLeapDayIsADateOnlyInALeapYear() throws DocumentException {
    YamlDocument document = parse("a: 2028-02-29\nb: 2026-02-29\n");
    assertThat(document.root().required("a").flatMap(YamlValue::date)).isPresent();
    assertThat(document.root().required("b").flatMap(YamlValue::date)).isEmpty();
    assertThatThrownBy(document::check)
        .hasMessage("a.yaml:2:4: impossible date: 'b' is '2026-02-29'");
  }

  @Test
  void textIsWhatIsWritten() throws DocumentException {
    YamlMapping root = parse("a: NO\nb: 007\nc: 1e3\nd: true\ne: '  x '\n").root();
    assertThat(root.keys().stream().flatMap(key -> text(root, key).stream()))
        .containsExactly("NO", "007", "1e3", "true", "  x ");
  }

  @Test
  void numbersAreExact() throws DocumentException {
    YamlMapping root = parse("a: 0.10\nb: -12345678901234567890.5\nc: +3\n").root();
    assertThat(root.keys().stream().flatMap(key -> decimal(root, key).stream()))
        .containsExactly(
            new BigDecimal("0.10"), new BigDecimal("-12345678901234567890.5"), new BigDecimal(3));
  }

  @Test
  void nothingBehindAnOptionalKeyIsAbsence() throws DocumentException {
    YamlDocument document = parse("a:\nb: ~\nc: null\nd: ''\n");
    YamlMapping root = document.root();
    assertThat(root.optional("a")).isEmpty();
    assertThat(root.optional("b")).isEmpty();
    assertThat(root.optional("c")).isEmpty();
    assertThat(root.optional("x")).isEmpty();
    document.check();
    assertThat(text(root, "d")).isEmpty();
    assertThat(document.problems()).extracting(Problem::code).containsExactly("empty-value");
  }

  @Test
  void trueAndFalseAreTheOnlyTruths() throws DocumentException {
    YamlDocument document = parse("a: true\nb: false\nc: ja\n");
    assertThat(document.root().required("a").flatMap(YamlValue::bool)).contains(true);
    assertThat(document.root().required("b").flatMap(YamlValue::bool)).contains(false);
    assertThat(document.root().required("c").flatMap(YamlValue::bool)).isEmpty();
    assertThat(document.problems())
        .containsExactly(
            new Problem(
                "not-true-or-false",
                "a.yaml",
                Optional.empty(),
                3,
                4,
                Optional.of("c"),
                Optional.of("ja"),
                List.of("true")));
  }

  @Test
  void aValueReadTwiceIsWrongOnce() throws DocumentException {
    YamlDocument document = parse("n: many\n");
    assertThat(integer(document, "n")).isEmpty();
    assertThat(integer(document, "n")).isEmpty();
    assertThat(document.problems()).hasSize(1);
  }

  @Test
  void problemsAreInTheOrderOfTheirPlaces() throws DocumentException {
    YamlDocument document = parse("a: x\nb: y\n");
    assertThat(integer(document, "b")).isEmpty();
    assertThat(integer(document, "a")).isEmpty();
    assertThat(document.problems()).extracting(Problem::line).containsExactly(1, 2);
  }

  @Test
  void theWordMeantIsNearInSpellingOrInForm() {
    List<String> words = List.of("at-least", "at-most", "by", "id", "followers_net");
    assertThat(Nearest.of("at-leest", words)).contains("at-least");
    assertThat(Nearest.of("at-msot", words)).contains("at-most");
    assertThat(Nearest.of("atLeast", words)).contains("at-least");
    assertThat(Nearest.of("AT_MOST", words)).contains("at-most");
    assertThat(Nearest.of("Followers Net", words)).contains("followers_net");
    assertThat(Nearest.of("bye", words)).contains("by");
    assertThat(Nearest.of("xy", words)).contains("by");
    assertThat(Nearest.of("objective", words)).isEmpty();
    assertThat(Nearest.of("on", words)).isEmpty();
  }

  private static Optional<String> text(YamlMapping root, String key) {
    return root.required(key).flatMap(YamlValue::text);
  }

  private static Optional<Long> integer(YamlDocument document, String key) {
    return document.root().required(key).flatMap(YamlValue::integer);
  }

  private static Optional<BigDecimal> decimal(YamlMapping root, String key) {
    return root.required(key).flatMap(YamlValue::decimal);
  }

  private static YamlDocument parse(String text) throws DocumentException {
    return YamlDocument.parse("a.yaml", text);
  }
}
