package no.forankring.importers.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.forankring.importers.formats.identification.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing an archive holds may do more than be refused, however deep it lies. */
class BadArchivesTest {

  @TempDir private Path folder;

  private Trial trial() {
    return new Trial(folder);
  }

  @Test
  void manySmallBombsInOneArchiveAreOneLargeOne() throws IOException {
    byte[] bomb = FixtureFiles.zip(Map.of("a.csv", new byte[7 << 20]));
    Map<String, byte[]> bombs = new TreeMap<>();
    for (int i = 0; i < 200; i++) {
      bombs.put("bomb" + i + ".zip", bomb);
    }
    byte[] archive = FixtureFiles.zip(bombs);
    assertThat(archive.length).isLessThan(4 << 20);
    assertThat(trial().code(archive)).isEqualTo("too-large");
  }

  @Test
  void anEntryThatClimbsOutRefusesTheArchive() throws IOException {
    byte[] table = Trial.bytes("Date,Clicks,Impressions,CTR,Position\n2025-09-30,1,2,50%,3\n");
    assertThat(trial().refusal(FixtureFiles.zip(Map.of("Dates.csv", table)))).isEmpty();
    for (String name :
        List.of("../Dates.csv", "a/../../Dates.csv", "/etc/Dates.csv", "C:\\x.csv")) {
      assertThat(trial().refusal(FixtureFiles.zip(Map.of(name, table))))
          .as(name)
          .contains(new Refusal("entry-outside", List.of(name)));
    }
  }

  @Test
  void archivesInArchivesAreReadTwoDeepAndNoDeeper() throws IOException {
    byte[] table = Trial.bytes("Date,Clicks,Impressions,CTR,Position\n2025-09-30,1,2,50%,3\n");
    byte[] once = FixtureFiles.zip(Map.of("Dates.csv", table));
    byte[] twice = FixtureFiles.zip(Map.of("once.zip", once));
    assertThat(trial().refusal(twice)).isEmpty();
    assertThat(trial().code(FixtureFiles.zip(Map.of("twice.zip", twice)))).isEqualTo("too-large");
  }
}
