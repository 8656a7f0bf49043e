package no.forankring.importers.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An id for something new. */
@Tag("locale")
class FreeIdTest {

  private static final String LONG63 = "x".repeat(63);

  @Test
  void oneThatIsFreeStays() {
    assertThat(FreeId.of("følgere", List.of("svar"))).isEqualTo("følgere");
  }

  @Test
  void oneThatIsTakenIsNumbered() {
    assertThat(FreeId.of("svar", List.of("svar"))).isEqualTo("svar-2");
    assertThat(FreeId.of("svar", List.of("svar-2", "svar", "svar-4"))).isEqualTo("svar-3");
  }

  @Test
  void capitalsAndWaysToWriteAnÅMakeNoDifference() {
    assertThat(FreeId.of("TITLER", List.of("titler", "Titler-2"))).isEqualTo("TITLER-3");
    assertThat(FreeId.of("mål", List.of("MA\u030aL"))).isEqualTo("mål-2");
  }

  @Test
  void oneThatIsTooLongIsCutBehindALetterOrADigit() {
    assertThat(FreeId.of(LONG63 + "yz", List.of())).isEqualTo(LONG63 + "y");
    assertThat(FreeId.of(LONG63 + "-z", List.of())).isEqualTo(LONG63);
    assertThat(FreeId.of(LONG63 + "y", List.of(LONG63 + "y"))).isEqualTo("x".repeat(62) + "-2");
    assertThat(FreeId.of("a" + "-".repeat(70), List.of("a"))).isEqualTo("a-2");
    assertThat(FreeId.of(LONG63 + "a\u030az", List.of()))
        .as("a letter keeps its ring or goes")
        .isEqualTo(LONG63);
  }

  @Test
  void noNumberMakesItTooLong() {
    String whole = LONG63 + "x";
    List<String> taken =
        IntStream.rangeClosed(1, 9)
            .mapToObj(number -> number == 1 ? whole : "x".repeat(62) + "-" + number)
            .toList();
    assertThat(FreeId.of(whole, taken)).isEqualTo("x".repeat(61) + "-10");
  }

  @Test
  void noCharacterIsHalved() {
    String many = "\ud835\udd38".repeat(70);
    assertThat(FreeId.of(many, List.of())).isEqualTo("\ud835\udd38".repeat(64));
    assertThat(FreeId.of(many, List.of("\ud835\udd38".repeat(64))))
        .isEqualTo("\ud835\udd38".repeat(62) + "-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a b", "a/b", "a:b", "\ud835"})
  void whatNoIdMayHoldIsRefused(String wanted) {
    assertThatIllegalArgumentException().isThrownBy(() -> FreeId.of(wanted, List.of()));
  }
}
