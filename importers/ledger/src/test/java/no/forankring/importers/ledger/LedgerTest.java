package no.forankring.importers.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSink;
import no.forankring.core.observation.ObservationSource.Query;
import no.forankring.core.observation.ObservationSource.Subjects;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Recorded;
import no.forankring.core.period.Period;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("locale")
class LedgerTest {

  @TempDir private Path root;
  private Workplace place;

  @BeforeEach
  void begin() {
    // A question mark would end the file's name in a plain SQLite address.
    place = new Workplace(root.resolve("hva nå? #1 100%"));
  }

  @Test
  void whatGoesInComesOutExactly() {
    Path file =
        place.file(
            "alt.csv",
            "day;2026-07-01;12",
            "day;2026-07-02;0.1000",
            "day;2026-07-03;-9223372036854775808",
            "day;2026-07-04;9223372036854775808",
            "day;2026-07-05;0.30000000000000000000000000000001",
            "day;2026-07-06;0",
            "post;2026-07-01;12.5",
            "segment;2026-07-01;3",
            "rival;2026-07-01;4",
            "zero;2026-07-07;",
            "about;2026-07-01;På skinner 🚂 \u0000 \"sagt\"");
    ImportHeader header = Plain.header(file, "2026-10-01", "2026-10-05");
    place.run(file, header);
    Gathered read = new Gathered();
    Plain.read(header, file, read);

    List<Observation> kept = new ArrayList<>();
    for (Subjects subjects : Subjects.values()) {
      place.recorded(subjects, Workplace.LATE).forEach(each -> kept.add(each.observation()));
    }
    Query channels = new Query(Subjects.CHANNELS, LocalDate.parse("2026-10-05"), Workplace.EVER);

    assertThat(kept).hasSize(9).containsExactlyInAnyOrderElementsOf(read.observations);
    assertThat(place.ledger().declaredZeros(channels)).hasSize(1).isEqualTo(read.zeros);
    assertThat(place.ledger().posts(LocalDate.parse("2026-10-05")))
        .hasSize(1)
        .isEqualTo(read.posts);
  }

  @Test
  void importingTwiceChangesNothing() {
    Path file = place.file("a.csv", "day;2026-07-01;1");
    ImportEntry first = place.run(file, "2026-10-01", "2026-10-05");
    String before = place.ledger().fingerprint();

    ImportHeader later = Plain.header(file, "2026-10-01", "2026-11-05");
    ImportEntry again = place.run(file, later);

    assertThat(again).isEqualTo(first);
    assertThat(place.ledger().standing(later)).isEqualTo(new Standing.Known(first));
    assertThat(place.ledger().fingerprint()).isEqualTo(before);
    assertThat(place.log()).content().hasLineCount(1);
  }

  @Test
  void theSameBytesUnderAnotherNameAreTheSameFile() {
    place.run(place.file("a.csv", "day;2026-07-01;1"), "2026-10-01", "2026-10-05");
    Path copy = place.file("a (1).csv", "day;2026-07-01;1");

    assertThat(place.run(copy, "2026-10-01", "2026-10-06").header().delivered().name())
        .isEqualTo("a.csv");
    assertThat(place.values(Workplace.LATE)).containsExactly("1");
  }

  @Test
  void threeExportsOfOneDayAreAllKeptInTheOrderOfImport() {
    place.run(place.file("1.csv", "day;2026-07-01;100"), "2026-10-01", "2026-10-05");
    place.run(place.file("2.csv", "day;2026-07-01;200"), "2026-11-01", "2026-11-05");
    place.run(place.file("3.csv", "day;2026-07-01;100.0"), "2026-12-01", "2026-12-05");

    List<Recorded> all = place.recorded(Subjects.CHANNELS, Workplace.LATE);

    assertThat(all).extracting(Recorded::sequence).containsExactly(1L, 2L, 3L);
    assertThat(place.values(Workplace.LATE)).containsExactly("100", "200", "100");
    assertThat(all)
        .extracting(each -> each.observation().exported())
        .containsExactly(
            Plain.exported("2026-10-01"),
            Plain.exported("2026-11-01"),
            Plain.exported("2026-12-01"));
  }

  @Test
  void anOldExportImportedLateKeepsItsMomentOfExport() {
    place.run(place.file("new.csv", "day;2026-07-01;200"), "2026-11-01", "2026-11-05");
    place.run(place.file("old.csv", "day;2026-07-01;100"), "2026-10-01", "2026-12-05");

    List<Recorded> all = place.recorded(Subjects.CHANNELS, Workplace.LATE);

    assertThat(all)
        .extracting(each -> each.observation().exported().at().toString().substring(0, 10))
        .containsExactly("2026-11-01", "2026-10-01");
    assertThat(all)
        .extracting(Recorded::imported)
        .containsExactly(LocalDate.parse("2026-11-05"), LocalDate.parse("2026-12-05"));
  }

  @Test
  void nothingImportedAfterTheDayAskedForIsKnown() {
    place.run(place.file("1.csv", "day;2026-07-01;100"), "2026-10-01", "2026-10-05");
    place.run(
        place.file("2.csv", "day;2026-07-01;200", "zero;2026-07-02;", "about;2026-07-01;x"),
        "2026-10-02",
        "2026-10-06");

    assertThat(place.values("2026-10-04")).isEmpty();
    assertThat(place.values("2026-10-05")).containsExactly("100");
    assertThat(place.values("2026-10-06")).containsExactly("100", "200");
    LocalDate before = LocalDate.parse("2026-10-05");
    assertThat(place.ledger().posts(before)).isEmpty();
    assertThat(place.ledger().declaredZeros(new Query(Subjects.CHANNELS, before, Workplace.EVER)))
        .isEmpty();
    assertThat(place.ledger().imports(before)).hasSize(1);
  }

  @Test
  void onlyPeriodsInsideTheWindowAreSelectedAndZerosThatReachIntoIt() {
    place.run(
        place.file(
            "1.csv",
            "day;2026-06-30;1",
            "day;2026-07-01;2",
            "day;2026-09-30;3",
            "day;2026-10-01;4",
            "zero;2026-06-30;",
            "zero;2026-07-01;"),
        "2026-10-02",
        "2026-10-05");
    Period quarter = new Period(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-09-30"));

    assertThat(
            Workplace.recorded(place.ledger(), Subjects.CHANNELS, Workplace.LATE, quarter).stream()
                .map(each -> each.observation().value().intValue()))
        .containsExactly(2, 3);
    assertThat(
            place
                .ledger()
                .declaredZeros(
                    new Query(Subjects.CHANNELS, LocalDate.parse(Workplace.LATE), quarter)))
        .extracting(DeclaredZero::period)
        .containsExactly(Period.day(quarter.first()));
  }

  @Test
  void theNewestDescriptionOfAPostIsTheOneExportedLast() {
    place.run(place.file("new.csv", "about;2026-07-01;new"), "2026-11-01", "2026-11-05");
    place.run(place.file("old.csv", "about;2026-07-01;old"), "2026-10-01", "2026-12-05");

    assertThat(place.ledger().posts(LocalDate.parse(Workplace.LATE)))
        .extracting(Post::text)
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.OPTIONAL)
        .contains("new");
  }

  @Test
  void aNewerFormatVersionCorrectsFromItsDayOn() {
    Path file = place.file("a.csv", "day;2026-07-01;1", "zero;2026-07-02;", "about;2026-07-01;x");
    ImportEntry first = place.run(file, "2026-10-01", "2026-10-05");
    ImportHeader again = Plain.header(file, "2026-10-01", "2026-11-05", 2);

    assertThat(place.ledger().standing(again)).isEqualTo(new Standing.Correction(first));
    place.run(file, again);

    assertThat(place.values("2026-11-04")).containsExactly("1");
    assertThat(place.values("2026-11-05")).containsExactly("10");
    LocalDate late = LocalDate.parse(Workplace.LATE);
    assertThat(place.ledger().declaredZeros(new Query(Subjects.CHANNELS, late, Workplace.EVER)))
        .hasSize(1);
    assertThat(place.ledger().imports(late)).hasSize(2);
  }

  @Test
  void aCorrectionMakesNoValueNewerThanItWas() {
    Path old = place.file("old.csv", "day;2026-07-01;1");
    place.run(old, Plain.header(old, Plain.onImport("2026-10-05"), "2026-10-05", 1, Plain.CHANNEL));
    place.run(place.file("new.csv", "day;2026-07-01;2"), "2026-10-20", "2026-11-05");
    place.run(old, Plain.header(old, Plain.onImport("2026-12-05"), "2026-12-05", 2, Plain.CHANNEL));

    List<Recorded> all = place.recorded(Subjects.CHANNELS, Workplace.LATE);

    assertThat(place.values(Workplace.LATE)).containsExactly("10", "2");
    assertThat(all).extracting(Recorded::sequence).containsExactly(1L, 2L);
    assertThat(all.getFirst().imported()).isEqualTo(LocalDate.parse("2026-12-05"));
    assertThat(all.getFirst().observation().exported()).isEqualTo(Plain.onImport("2026-10-05"));
  }

  @Test
  void theDayOfExportSaidLaterCorrectsAndIsSaidOnce() {
    Path file = place.file("a.csv", "day;2026-07-01;1");
    ImportEntry first =
        place.run(
            file, Plain.header(file, Plain.onImport("2026-10-05"), "2026-10-05", 1, Plain.CHANNEL));
    Exported said = new Exported(Plain.exported("2026-10-01").at(), Exported.Basis.STATED);
    ImportHeader again = Plain.header(file, said, "2026-10-06", 1, Plain.CHANNEL);

    assertThat(place.ledger().standing(again)).isEqualTo(new Standing.Correction(first));
    place.run(file, again);

    assertThat(place.recorded(Subjects.CHANNELS, Workplace.LATE))
        .extracting(each -> each.observation().exported())
        .containsExactly(said);
    assertThat(place.ledger().standing(again)).isInstanceOf(Standing.Known.class);
  }

  @Test
  void anOlderFormatVersionIsRefused() {
    Path file = place.file("a.csv", "day;2026-07-01;1");
    place.run(file, Plain.header(file, "2026-10-01", "2026-10-05", 2));

    refused(
        () -> place.run(file, "2026-10-01", "2026-10-06"),
        LedgerException.Code.FORMAT_OLDER_THAN_READ,
        "a.csv",
        Plain.FORMAT,
        "1",
        "2");
  }

  @Test
  void theDayOfImportMayNotGoBackwards() {
    place.run(place.file("1.csv", "day;2026-07-01;1"), "2026-10-01", "2026-10-05");

    refused(
        () -> place.run(place.file("2.csv", "day;2026-07-01;2"), "2026-10-01", "2026-10-04"),
        LedgerException.Code.IMPORTED_BACKWARDS,
        "2026-10-04",
        "2026-10-05");
    assertThat(place.values(Workplace.LATE)).containsExactly("1");
    assertThat(place.ledger().lastImported()).contains(LocalDate.parse("2026-10-05"));
  }

  @Test
  void oneFileCannotBelongToTwoChannels() {
    Path file = place.file("a.csv", "day;2026-07-01;1");
    place.run(file, "2026-10-01", "2026-10-05");
    ChannelId other = new ChannelId(Platform.LINKEDIN, "skinner");
    Exported exported = Plain.exported("2026-10-01");

    refused(
        () -> place.run(file, Plain.header(file, exported, "2026-10-06", 1, other)),
        LedgerException.Code.FILE_OF_OTHER_CHANNEL,
        "a.csv",
        "linkedin:fjordtog",
        "linkedin:skinner",
        "2026-10-05");
  }

  @Test
  void closingWithoutACommitLeavesEverythingAsBefore() {
    place.run(place.file("1.csv", "day;2026-07-01;1"), "2026-10-01", "2026-10-05");
    String before = place.ledger().fingerprint();
    Path file = place.file("2.csv", "day;2026-07-01;2");
    ImportHeader header = Plain.header(file, "2026-10-01", "2026-10-05");

    try (ImportTransaction transaction = place.ledger().begin(header, file)) {
      Plain.read(header, transaction.original(), transaction);
    }

    assertThat(place.ledger().fingerprint()).isEqualTo(before);
    assertThat(place.log()).content().hasLineCount(1);
    assertThat(place.folder().resolve("originals")).isDirectoryNotContaining("glob:**.part");
    assertThat(place.original(file)).doesNotExist();
    assertThat(place.run(file, header).sequence()).isEqualTo(2);
  }

  @Test
  void theDeliveredBytesAreKept() throws IOException {
    Path file = place.file("a.csv", "day;2026-07-01;1");
    place.run(file, "2026-10-01", "2026-10-05");

    assertThat(place.original(file)).hasSameBinaryContentAs(file);
    Files.delete(file);
    assertThat(place.values(Workplace.LATE)).containsExactly("1");
  }

  @Test
  void aFileThatChangedSinceItWasLookedAtIsRefused() {
    Path file = place.file("a.csv", "day;2026-07-01;1");
    ImportHeader header = Plain.header(file, "2026-10-01", "2026-10-05");
    place.file("a.csv", "day;2026-07-01;2");

    refused(() -> place.run(file, header), LedgerException.Code.FILE_CHANGED, file.toString());
    assertThat(place.folder().resolve("originals")).isEmptyDirectory();
  }

  @Test
  void rowsOfAnotherFileOrFormatAreNotTaken() {
    Path file = place.file("a.csv", "day;2026-07-01;1");
    Path other = place.file("b.csv", "day;2026-07-01;2");
    ImportHeader header = Plain.header(file, "2026-10-01", "2026-10-05");

    try (ImportTransaction transaction = place.ledger().begin(header, file)) {
      assertThatThrownBy(
              () -> Plain.read(Plain.header(other, "2026-10-01", "2026-10-05"), other, transaction))
          .isInstanceOf(IllegalArgumentException.class);
      Plain.read(Plain.header(file, "2026-10-01", "2026-10-05", 2), file, transaction);
      assertThatThrownBy(() -> transaction.commit(new RowCounts(1, 1, 0, 0)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(place.values(Workplace.LATE)).isEmpty();
  }

  private static void refused(
      ThrowingCallable what, LedgerException.Code code, String... arguments) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(
            LedgerException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.arguments()).containsExactly(arguments);
            });
  }

  private static final class Gathered implements ObservationSink {
    private final List<Observation> observations = new ArrayList<>();
    private final List<DeclaredZero> zeros = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();

    @Override
    public void observation(Observation observation) {
      observations.add(observation);
    }

    @Override
    public void declaredZero(DeclaredZero zero) {
      zeros.add(zero);
    }

    @Override
    public void post(Post post) {
      posts.add(post);
    }
  }
}
