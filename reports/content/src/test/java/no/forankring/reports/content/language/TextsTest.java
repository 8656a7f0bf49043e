package no.forankring.reports.content.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class TextsTest {
  private final Texts nb = Texts.in("nb");
  private final Texts en = Texts.in("en");

  @Test
  void aPluralFollowsTheNumber() {
    assertThat(nb.say("commands.import.files", 1)).isEqualTo("1 fil lest.");
    assertThat(en.say("commands.import.files", 1200)).isEqualTo("1,200 files read.");
  }

  @Test
  void countsUpToTwelveAreWords() {
    assertThat(nb.numbers().inWords(2)).isEqualTo("to");
    assertThat(en.numbers().inWords(12)).isEqualTo("twelve");
    assertThat(nb.numbers().inWords(13)).isEqualTo("13");
    assertThat(en.numbers().inWords(1300)).isEqualTo("1,300");
  }

  @Test
  void anArgumentIsNeverAPattern() {
    assertThat(en.say("messages.not-a-date", "{0} it's '{1}'"))
        .isEqualTo("“{0} it's '{1}'” is not a date. Write it like 2026-09-30.");
  }

  @Test
  void anUnknownKeyIsAMistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> en.say("report.no-such-key"));
  }

  @Test
  void aMessageWithoutASentenceIsShownAsItsCodeAndArguments() {
    assertThat(en.message("no-such-code", List.of("a", "b"))).isEqualTo("no-such-code: a, b");
    assertThat(en.message("not-a-date", List.of())).isEqualTo("not-a-date");
    assertThat(en.missingMessages(List.of("not-a-date", "no-such-code")))
        .containsExactly("no-such-code");
  }
}
