package no.forankring.core.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;

class RelativeTest {

  private static Batches batches(double before, double after) {
    return new Batches(
        new TimeSeries(
            IntStream.range(-8, 3).asLongStream().toArray(),
            IntStream.range(-8, 3).mapToDouble(i -> i < 0 ? before : after).toArray()));
  }

  /**
   * With the means of Card and Krueger (see {@link DepartureTest}): had New Jersey's restaurants
   * changed by the same share as Pennsylvania's, they would have had 20.44 · 21.17 / 23.33.
   */
  @Test
  void theGainIsOverTheSameShareOfChange() {
    Relative found = Relative.of(batches(20.44, 21.03), batches(23.33, 21.17)).orElseThrow();
    Departure departure = Departure.of(found.batches().before(), found.batches().after());

    assertThat(departure.times(found.unit()).value())
        .isCloseTo(21.03 - 20.44 * 21.17 / 23.33, within(1e-9));
  }

  @Test
  void theUnitIsTheMeanOfWhatItIsComparedWithSince() {
    assertThat(Relative.of(batches(1, 2), batches(4, 6)).orElseThrow().unit()).isEqualTo(6);
  }

  @Test
  void nothingIsAMultipleOfNothing() {
    assertThat(Relative.of(batches(1, 2), batches(4, 0))).isEmpty();
    assertThat(Relative.of(batches(1, 2), batches(-4, 1))).isEmpty();
  }

  @Test
  void oneBatchOfTenMayBeMissing() {
    Batches whole = batches(4, 6);
    TimeSeries all = whole.all();

    assertThat(Relative.of(whole, new Batches(all.from(-7)))).isPresent();
    assertThat(Relative.of(whole, new Batches(all.from(-6)))).isEmpty();
    assertThat(Relative.of(new Batches(all.from(-6)), whole).orElseThrow().batches().all().size())
        .isEqualTo(Arrays.stream(all.steps()).filter(step -> step >= -6).count());
  }
}
