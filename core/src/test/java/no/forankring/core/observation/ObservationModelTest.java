package no.forankring.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.forankring.core.period.Period;
import org.junit.jupiter.api.Test;

/** The words of the model: what is the same, what is not, and how it is written. */
class ObservationModelTest {

  private static final ChannelId CHANNEL = ChannelId.parse("linkedin:fjordtog").orElseThrow();

  private static Observation observed(String value) {
    Source source = new Source("linkedin/content", "Clicks (total)", 1, false);
    return new Observation(
        new Subject.OfChannel(CHANNEL),
        "clicks",
        source,
        Period.day(LocalDate.of(2026, 9, 30)),
        new BigDecimal(value),
        Optional.empty(),
        new Exported(Instant.EPOCH, Exported.Basis.FILE),
        new Origin("a.xls", "0".repeat(64), "-", 3, "Klikk", "linkedin/content", 1));
  }

  @Test
  void aValueIsTheSameHoweverManyZerosItWasWrittenWith() {
    assertThat(observed("12.50")).isEqualTo(observed("12.5"));
    assertThat(observed("1E+2").value().toPlainString()).isEqualTo("100");
    assertThat(observed("100").value().scale()).isZero();
    assertThat(observed("0.00")).isEqualTo(observed("0"));
  }

  @Test
  void aSourceIsKnownByItsFamilyAndColumnWhateverItsRank() {
    assertThat(new Source("meta/insights", "Follows", 1, false).key())
        .isEqualTo(new Source("meta/insights", "Follows", 2, true).key())
        .isNotEqualTo(new Source("meta/insights", "New likes", 1, false).key());
  }

  @Test
  void aSegmentIsItsDimensionsSortedWhateverOrderTheyCameIn() {
    Map<String, String> turned = new LinkedHashMap<>();
    turned.put("gender", "f");
    turned.put("age", "25-34");
    Segment segment = Segment.of(turned);

    assertThat(segment).isEqualTo(Segment.of(new TreeMap<>(turned)));
    assertThat(segment).hasToString("age=25-34,gender=f");
    turned.put("country", "NO");
    assertThat(segment.dimensions()).as("copied").hasSize(2);
    assertThatThrownBy(() -> Segment.of(Map.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aScopeReadsBackAsItIsWritten() {
    for (String text :
        List.of("all", "group:sales", "platform:linkedin", "linkedin:fjordtog", "benchmark:Kyst")) {
      assertThat(Scope.parse(text).orElseThrow()).hasToString(text);
    }
    assertThat(new Scope.OneSegment(CHANNEL, Segment.of(Map.of("country", "NO"))).toString())
        .isEqualTo("linkedin:fjordtog[country=NO]");
    for (String text : List.of("", "everything", "group:", "linkedin:", ":fjordtog", "a:b:c")) {
      assertThat(Scope.parse(text)).as(text).isEmpty();
    }
  }

  @Test
  void aFileOfMetaMayBelongToEitherOfItsNetworksAndNoOther() {
    assertThat(Platform.META.covers(Platform.FACEBOOK)).isTrue();
    assertThat(Platform.META.covers(Platform.INSTAGRAM)).isTrue();
    assertThat(Platform.META.covers(Platform.LINKEDIN)).isFalse();
    assertThat(Platform.FACEBOOK.covers(Platform.META)).isFalse();
    assertThat(Platform.FACEBOOK.covers(Platform.INSTAGRAM)).isFalse();
  }
}
