package no.forankring.importers.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import no.forankring.importers.ledger.LedgerException.Code;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening finds database and log not as they were left, and mends the one by the other. */
class OpeningTest {

  private static final int PAGE = 4096;

  @TempDir private Path root;
  private Workplace place;

  @BeforeEach
  void begin() {
    place = new Workplace(root.resolve("hva nå? #1 100%"));
    for (int i = 1; i <= 4; i++) {
      Path file = place.file(i + ".csv", "day;2026-07-01;" + i, "about;2026-07-01;nr. " + i);
      place.run(file, "2026-10-0" + i, "2026-10-05");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void linesTheLogHasLostComeAgainFromTheDatabase(int kept) throws IOException {
    Remains whole = Remains.of(place);
    List<String> lines = Files.readAllLines(place.log());
    Files.write(place.log(), lines.subList(0, kept));

    assertThat(Remains.of(place)).isEqualTo(whole);
  }

  @Test
  void aLogThatIsGoneComesAgainFromTheDatabase() throws IOException {
    Remains whole = Remains.of(place);
    Files.delete(place.log());

    assertThat(Remains.of(place)).isEqualTo(whole);
  }

  /** What can become of the database's file. */
  enum Spoilt {
    GONE,
    EMPTY,
    CUT,
    NO_DATABASE,
    OF_ANOTHER_VERSION,
    OF_ANOTHER_LEDGER
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseThatDoesNotServeIsMadeAnew(Spoilt spoilt) throws IOException, SQLException {
    Remains whole = Remains.of(place);
    spoil(spoilt);

    needsRebuild(place::ledger, Code.REBUILD_NEEDED);
    Ledger mended = Ledger.open(place.folder(), Plain::replay);

    assertThat(mended.wasRebuilt()).isTrue();
    assertThat(Remains.of(place)).isEqualTo(whole);
  }

  private void spoil(Spoilt spoilt) throws IOException, SQLException {
    Path database = place.database();
    switch (spoilt) {
      case GONE -> Files.delete(database);
      case EMPTY -> Files.write(database, new byte[0]);
      case CUT -> Files.write(database, Arrays.copyOf(Files.readAllBytes(database), PAGE + 1));
      case NO_DATABASE -> Files.writeString(database, "day;2026-07-01;1\n".repeat(500));
      case OF_ANOTHER_VERSION -> {
        try (Connection connection = connect()) {
          Database.execute(connection, "PRAGMA user_version = 99");
        }
      }
      case OF_ANOTHER_LEDGER -> {
        Workplace other = new Workplace(root.resolve("other"));
        other.run(other.file("other.csv", "day;2026-07-01;7"), "2026-10-01", "2026-10-05");
        Files.copy(other.database(), database, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Test
  void aDatabaseWithADamagedPageIsMadeAnew() throws IOException, SQLException {
    Remains whole = Remains.of(place);
    int page = pageOf("observations");
    byte[] bytes = Files.readAllBytes(place.database());
    Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0x55);
    Files.write(place.database(), bytes);

    needsRebuild(() -> place.ledger().fingerprint(), Code.LEDGER_DAMAGED);
    Ledger.rebuild(place.folder(), Plain::replay);

    assertThat(Remains.of(place)).isEqualTo(whole);
  }

  private int pageOf(String table) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement statement =
            connection.prepareStatement("SELECT rootpage FROM sqlite_schema WHERE name = ?")) {
      statement.setString(1, table);
      return statement.executeQuery().getInt(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + place.database().toUri());
  }

  private void needsRebuild(ThrowingCallable what, Code code) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(
            LedgerException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.arguments()).containsExactly(place.database().toString());
            });
  }
}
