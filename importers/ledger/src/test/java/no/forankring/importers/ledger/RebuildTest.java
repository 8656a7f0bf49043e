package no.forankring.importers.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import no.forankring.core.observation.ObservationSource.Query;
import no.forankring.core.observation.ObservationSource.Subjects;
import no.forankring.importers.ledger.LedgerException.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database is a cache: it comes again, the same, from the originals and the import log. */
class RebuildTest {

  private static final List<String> DAYS =
      List.of("2026-10-04", "2026-10-05", "2026-11-04", "2026-11-05", "2026-12-04", "2026-12-05");

  @TempDir private Path root;
  private Workplace place;
  private Path first;
  private Path overlapping;

  /** An export, one that overlaps it, the first again, an old one late, the first read anew. */
  @BeforeEach
  void begin() {
    place = new Workplace(root.resolve("hva nå? #1 100%"));
    first =
        place.file(
            "first.csv",
            "day;2026-07-01;1",
            "day;2026-07-02;0.1000",
            "post;2026-07-01;12.5",
            "segment;2026-07-01;3",
            "rival;2026-07-01;4",
            "zero;2026-07-03;",
            "about;2026-07-01;På skinner 🚂");
    overlapping = place.file("overlapping.csv", "day;2026-07-02;2", "about;2026-07-01;new");
    place.run(first, undated("2026-10-05", 1));
    place.run(overlapping, "2026-11-01", "2026-11-05");
    place.run(first, undated("2026-11-06", 1));
    Path late = place.file("late.csv", "day;2026-07-02;3", "zero;2026-07-04;");
    place.run(late, "2026-09-01", "2026-11-05");
    place.run(first, undated("2026-12-05", 2));
  }

  private ImportHeader undated(String day, int version) {
    return Plain.header(first, Plain.onImport(day), day, version, Plain.CHANNEL);
  }

  private Ledger rebuild() {
    return Ledger.rebuild(place.folder(), Plain::replay);
  }

  /** All that can be asked of a ledger. */
  private static List<Object> answers(Ledger ledger) {
    List<Object> answers = new ArrayList<>();
    for (String day : DAYS) {
      LocalDate asOf = LocalDate.parse(day);
      answers.add(ledger.imports(asOf));
      answers.add(ledger.posts(asOf));
      for (Subjects subjects : Subjects.values()) {
        answers.add(Workplace.recorded(ledger, subjects, day, Workplace.EVER));
        answers.add(ledger.declaredZeros(new Query(subjects, asOf, Workplace.EVER)));
      }
    }
    return answers;
  }

  @Test
  void aRebuiltLedgerAnswersOnEveryDayAsBefore() throws IOException {
    Remains before = Remains.of(place);
    List<Object> answers = answers(place.ledger());

    Files.delete(place.database());
    Ledger rebuilt = rebuild();

    assertThat(rebuilt.wasRebuilt()).isTrue();
    assertThat(rebuilt.readOtherwise()).isEmpty();
    assertThat(answers(rebuilt)).isEqualTo(answers);
    assertThat(Remains.of(place)).isEqualTo(before);
    assertThat(DAYS)
        .extracting(place::values)
        .containsExactly(
            List.of(),
            List.of("1", "0.1"),
            List.of("1", "0.1"),
            List.of("1", "0.1", "2", "3"),
            List.of("1", "0.1", "2", "3"),
            List.of("10", "1", "2", "3"));
  }

  @Test
  void aSoundLedgerIsRebuiltToTheSame() {
    Remains before = Remains.of(place);

    rebuild();

    assertThat(Remains.of(place)).isEqualTo(before);
  }

  @Test
  void importingGoesOnAfterARebuildAsIfNothingHadBeen() throws IOException {
    Workplace untouched = Remains.copy(place, root.resolve("untouched"));
    Path next = place.file("next.csv", "day;2026-07-05;5");
    untouched.run(next, "2026-12-06", "2026-12-07");

    Files.delete(place.database());
    rebuild();
    place.run(next, "2026-12-06", "2026-12-07");

    assertThat(Remains.of(place)).isEqualTo(Remains.of(untouched));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void withoutAnOriginalItSaysWhichAndNothingIsLost(boolean withDatabase) throws IOException {
    Remains whole = Remains.of(place);
    Path kept = place.original(overlapping);
    Path away = root.resolve("away");
    Files.move(kept, away);

    refused(withDatabase, Code.ORIGINAL_MISSING, overlapping);

    Files.move(away, kept);
    assertThat(rebuild().fingerprint()).isEqualTo(whole.fingerprint());
    assertThat(Remains.of(place)).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void withAnOriginalThatWasChangedItSaysWhichAndNothingIsLost(boolean withDatabase)
      throws IOException {
    Remains whole = Remains.of(place);
    Files.writeString(place.original(overlapping), "day;2026-07-02;9\nabout;2026-07-01;new\n");

    refused(withDatabase, Code.ORIGINAL_CHANGED, overlapping);

    Files.copy(overlapping, place.original(overlapping), StandardCopyOption.REPLACE_EXISTING);
    assertThat(rebuild().fingerprint()).isEqualTo(whole.fingerprint());
    assertThat(Remains.of(place)).isEqualTo(whole);
  }

  private void refused(boolean withDatabase, Code code, Path file) throws IOException {
    if (!withDatabase) {
      Files.delete(place.database());
    }
    refused(code, file.getFileName().toString(), Delivered.of(file).sha256(), "2026-11-05");
  }

  /** And not a byte is changed. */
  private void refused(Code code, String... arguments) {
    SortedMap<String, String> bytes = Remains.bytesOf(place);

    assertThatThrownBy(this::rebuild)
        .isInstanceOfSatisfying(
            LedgerException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.arguments()).containsExactly(arguments);
            });

    assertThat(Remains.bytesOf(place)).isEqualTo(bytes);
  }

  /** What can become of a line of the log. */
  enum Damage {
    CUT,
    EMPTY,
    WITHOUT_A_FIELD,
    NO_DAY,
    TWICE
  }

  private static String damaged(Damage damage, String line) {
    return switch (damage) {
      case CUT -> line.substring(0, line.length() / 2);
      case EMPTY -> "";
      case WITHOUT_A_FIELD -> line.replace("\"exported\"", "\"Exported\"");
      case NO_DAY -> line.replace("2026-11-05", "2026-11-31");
      case TWICE -> line + "\n" + line;
    };
  }

  @ParameterizedTest
  @EnumSource
  void aBrokenLineOfTheLogIsNamedAndNothingIsLost(Damage damage) throws IOException {
    Remains whole = Remains.of(place);
    byte[] log = Files.readAllBytes(place.log());
    List<String> lines = Files.readAllLines(place.log());
    lines.set(1, damaged(damage, lines.get(1)));
    Files.write(place.log(), lines);

    refused(Code.LOG_DAMAGED, place.log().toString(), damage == Damage.TWICE ? "3" : "2");

    Files.write(place.log(), log);
    assertThat(Remains.of(place)).isEqualTo(whole);
  }

  @Test
  void aLastLineThatWasTornAnywhereHasNeverBeen() throws IOException {
    Path last = place.file("last.csv", "day;2026-07-05;5");
    Remains before = Remains.of(place);
    int ended = (int) Files.size(place.log());
    Workplace imported = Remains.copy(place, root.resolve("imported"));
    imported.run(last, "2026-12-06", "2026-12-07");
    Remains after = Remains.of(imported);
    byte[] log = Files.readAllBytes(imported.log());
    byte[] database = Files.readAllBytes(place.database());

    // By three bytes, so that one of them cuts the four of the train in its answers.
    for (int length = ended; length < log.length; length += 3) {
      Files.write(place.log(), Arrays.copyOf(log, length));
      assertThat(place.ledger().fingerprint()).isEqualTo(before.fingerprint());
      place.run(overlapping, "2026-11-01", "2026-11-05");
      assertThat(Remains.of(place)).isEqualTo(before);
    }
    for (int length : new int[] {ended, ended + 1, (ended + log.length) / 2, log.length - 1}) {
      Files.write(place.log(), Arrays.copyOf(log, length));
      Files.delete(place.database());
      assertThat(rebuild().fingerprint()).isEqualTo(before.fingerprint());
      place.run(last, "2026-12-06", "2026-12-07");
      assertThat(Remains.of(place)).isEqualTo(after);
      Files.write(place.database(), database);
    }
  }

  @Test
  void whatTheProgramReadsOtherwiseNowIsTold() {
    Ledger rebuilt =
        Ledger.rebuild(
            place.folder(),
            (entry, original, sink) -> {
              ImportHeader now =
                  Plain.header(
                      original, Plain.exported("2026-10-01"), "2026-10-05", 2, Plain.CHANNEL);
              Plain.read(now, original, sink);
            });

    assertThat(rebuilt.readOtherwise())
        .extracting(each -> each.entry().sequence(), ReadOtherwise::format, ReadOtherwise::version)
        .containsExactly(
            tuple(1L, Plain.FORMAT, 2), tuple(2L, Plain.FORMAT, 2), tuple(3L, Plain.FORMAT, 2));
  }
}
