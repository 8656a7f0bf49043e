package no.forankring.importers.formats.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A short part of the mutation run, from its seed. */
class MutationTest {

  @Test
  void nothingUndeclaredHappensAndNoTotalChangesWithoutAWord() throws IOException {
    MutationRun run = new MutationRun(2026);
    assertThat(run.run(3_000)).isGreaterThanOrEqualTo(3_000);
    assertThat(run.wrong()).isEmpty();
  }
}
