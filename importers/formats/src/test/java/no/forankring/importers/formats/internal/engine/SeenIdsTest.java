package no.forankring.importers.formats.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeenIdsTest {

  /** Of what a short number could be taken for, and of what does not fit a long. */
  private static final List<String> PITFALLS =
      List.of(
          "0",
          "00",
          "7",
          "07",
          "007",
          "",
          "-7",
          "7a",
          "urn:li:share:7",
          "9223372036854775807",
          "9223372036854775808",
          "9999999999999999999",
          "18446744073709551623",
          "٧");

  @Test
  void anIdIsSeenAgainWhereTheSameCharactersWere() {
    SeenIds seen = new SeenIds();
    for (int i = 0; i < PITFALLS.size(); i++) {
      assertThat(seen.put(PITFALLS.get(i), i + 1)).as(PITFALLS.get(i)).isEmpty();
    }
    for (int i = 0; i < PITFALLS.size(); i++) {
      assertThat(seen.put(PITFALLS.get(i), 100)).as(PITFALLS.get(i)).hasValue(i + 1);
    }
  }

  @Test
  void manyIdsAreKeptAsAMapKeepsThem() {
    Random random = new Random(3);
    SeenIds seen = new SeenIds();
    Map<String, Integer> map = new HashMap<>();
    for (int row = 1; row <= 60_000; row++) {
      long step = random.nextInt(40_000);
      String id =
          switch (row % 3) {
            case 0 -> Long.toString(step << 22);
            case 1 -> Long.toString(7_000_000_000_000_000_000L + step);
            default -> step + "_" + step;
          };
      Integer before = map.putIfAbsent(id, row);
      OptionalInt expected = before == null ? OptionalInt.empty() : OptionalInt.of(before);
      assertThat(seen.put(id, row)).as(id).isEqualTo(expected);
    }
    assertThat(map).hasSizeBetween(30_000, 59_000);
  }
}
