package no.forankring.importers.formats.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * The mutation run from its seed: a short part of it, or, with {@code -Dmutation.cases=100000}, as
 * much of it as is wanted.
 */
class MutationTest {

  @Test
  void nothingUndeclaredHappensAndNoTotalChangesWithoutAWord() throws IOException {
    int cases = Integer.getInteger("mutation.cases", 3_000);
    MutationRun run = new MutationRun(2026);
    assertThat(run.run(cases)).isGreaterThanOrEqualTo(cases);
    System.out.println(run.summary());
    assertThat(run.wrong()).isEmpty();
  }
}
