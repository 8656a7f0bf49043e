package no.forankring.importers.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it is read or refused; nothing else happens. */
class HostileDocumentTest {

  @Test
  void aBillionLaughsAreRefusedAtTheFirst() {
    StringBuilder text = new StringBuilder("a0: &a0 [lol, lol]\n");
    for (int i = 1; i < 10; i++) {
      text.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9) + "x"));
    }
    assertThat(codes(text.toString())).contains("anchor", "alias");
  }

  @Test
  void aMegabyteOfNestingIsRefusedNotFollowed() {
    assertThat(codes("[".repeat(1_000_000))).containsExactly("nested-too-deep");
    assertThat(codes("{a: ".repeat(250_000))).containsExactly("nested-too-deep");
    assertThat(codes("- ".repeat(500_000))).containsExactly("nested-too-deep");
  }

  @Test
  void theDeepestNestingAllowedIsRead() throws DocumentException {
    String text = "a: " + "[".repeat(31) + "1" + "]".repeat(31);
    assertThat(YamlDocument.parse("a.yaml", text).root().keys()).containsExactly("a");
    assertThat(codes("a: " + "[".repeat(32) + "1" + "]".repeat(32)))
        .containsExactly("nested-too-deep");
  }

  @Test
  void moreThanAMegabyteIsRefused() {
    assertThat(codes("#".repeat((1 << 20) + 1))).containsExactly("document-too-large");
  }

  @Test
  void aHundredThousandEmptyItemsAreTooMany() {
    assertThat(codes("a: [" + "1,".repeat(250_000) + "]")).containsExactly("document-too-large");
  }

  @Test
  void aMillionProblemsAreToldAsTwoHundred() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("k: 1\n");
    }
    assertThat(codes(text.toString())).hasSize(200).containsOnly("duplicate-key");
  }

  @Test
  void controlCharactersAreNamedWithTheirPlace() {
    assertThatThrownBy(() -> YamlDocument.parse("a.yaml", "name: Fjordtog\nid: a\0b\n"))
        .hasMessage("a.yaml:2:6: control character (U+0000)");
    assertThat(codes("id: \u001b[31m")).containsExactly("control-character");
    assertThat(codes("id: \ud800")).containsExactly("control-character");
    assertThat(codes("id: \"\\u0007\"")).containsExactly("control-character");
  }

  @Test
  void anEmojiIsOneColumn() {
    assertThatThrownBy(() -> YamlDocument.parse("a.yaml", "{\"🚆\": 1, \"🚆\": 2}"))
        .hasMessageStartingWith("a.yaml:1:10: '🚆' stands here twice");
  }

  @Test
  void aLongValueIsCutInItsProblem() throws DocumentException {
    YamlDocument document = YamlDocument.parse("a.yaml", "n: " + "x".repeat(500_000));
    assertThat(document.root().required("n").flatMap(YamlValue::decimal)).isEmpty();
    assertThat(document.problems().getFirst().value().orElseThrow()).hasSize(101);
  }

  @Test
  void anyDamageIsReadOrRefused() {
    String sound =
        """
        organisation: {name: Fjordtog AS, words: "company"}
        list:
          - {a: 1, 'b': [x, y]}
          - text: |
              to linjer
              æøå
        """;
    String letters = "\t\n\r :-?[]{}&*!|>'\"%@`#,\\~\0\u0085\u2028\uFEFFéx0";
    Random random = new Random(20260930);
    List<String> codes = new ArrayList<>();
    for (int round = 0; round < 4000; round++) {
      StringBuilder text = new StringBuilder(sound);
      for (int damage = 0; damage <= random.nextInt(4); damage++) {
        int at = random.nextInt(text.length());
        char letter = letters.charAt(random.nextInt(letters.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.setCharAt(at, letter);
          case 1 -> text.insert(at, letter);
          default -> text.setLength(Math.max(1, at));
        }
      }
      codes.addAll(codes(text.toString()));
    }
    assertThat(codes)
        .contains("tab", "unclosed-quote", "unclosed-bracket", "indentation", "colon-in-value");
  }

  /** Any other exception ends the test. */
  private static List<String> codes(String text) {
    try {
      YamlDocument.parse("a.yaml", text);
      return List.of();
    } catch (DocumentException e) {
      return e.problems().stream().map(Problem::code).toList();
    }
  }
}
