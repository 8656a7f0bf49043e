package no.forankring.cli.workspace.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.forankring.cli.workspace.config.WorkspaceConfig;
import no.forankring.core.observation.Severity;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.ReadContext;
import no.forankring.importers.formats.ReadFile;
import no.forankring.importers.formats.RefusedFileException;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.IdentifiedTable;
import no.forankring.importers.ledger.Delivered;
import no.forankring.importers.ledger.ImportHeader;
import no.forankring.importers.ledger.ImportTransaction;
import no.forankring.importers.ledger.Ledger;
import no.forankring.importers.ledger.LedgerException;
import no.forankring.importers.ledger.RowCounts;
import no.forankring.importers.ledger.Standing;

/** Imports files, each on its own: one that is refused never stops the others. */
public final class Importer {
  private final Path root;
  private final WorkspaceConfig config;
  private final ExportFormats formats;
  private final Optional<Ledger> ledger;
  private final Questions questions;
  private Optional<Remembered> memory = Optional.empty();

  /**
   * @param root the workspace's folder
   * @param ledger absent where nothing has been imported and nothing is to be
   */
  public Importer(
      Path root,
      WorkspaceConfig config,
      ExportFormats formats,
      Optional<Ledger> ledger,
      Questions questions) {
    this.root = root;
    this.config = config;
    this.formats = formats;
    this.ledger = ledger;
    this.questions = questions;
  }

  /** A file that can be imported, or why it cannot. */
  private sealed interface Looked {}

  /**
   * @param tables as they would be read
   */
  private record Ready(
      ExportFiles.Found file, ImportHeader header, List<IdentifiedTable> tables, boolean known)
      implements Looked {}

  private record NotReady(ExportFiles.Found file, FileOutcome.Result why) implements Looked {}

  /**
   * Imports what is ordered, in the order of the paths.
   *
   * @param progress told of each file before it is looked at
   * @throws IOException if a folder cannot be listed
   */
  public List<FileOutcome> run(ImportOrder order, Consumer<ImportStep> progress)
      throws IOException {
    List<ExportFiles.Found> files =
        ExportFiles.of(order.paths()).stream().filter(file -> !isOurs(file.path())).toList();
    List<Looked> looked = new ArrayList<>();
    boolean held = false;
    if (order.strict()) {
      for (ExportFiles.Found file : files) {
        progress.accept(new ImportStep(shown(file.path()), looked.size() + 1, files.size()));
        Looked result = look(file, order);
        looked.add(result);
        held |= hasProblem(result);
      }
    }
    List<FileOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      ExportFiles.Found file = files.get(i);
      if (!order.strict()) {
        progress.accept(new ImportStep(shown(file.path()), i + 1, files.size()));
      }
      Looked result = order.strict() ? looked.get(i) : look(file, order);
      outcomes.add(new FileOutcome(shown(file.path()), outcome(result, order.dryRun(), held)));
    }
    return outcomes;
  }

  /** What the program itself keeps in the workspace is never imported. */
  private boolean isOurs(Path file) {
    return file.startsWith(root.resolve(".forankring"));
  }

  private String shown(Path file) {
    return file.startsWith(root) ? root.relativize(file).toString() : file.toString();
  }

  private static boolean hasProblem(Looked looked) {
    return switch (looked) {
      case NotReady not -> not.why() instanceof FileOutcome.Refused;
      case Ready ready ->
          !ready.known()
              && ready.tables().stream()
                  .flatMap(table -> table.diagnostics().stream())
                  .anyMatch(each -> each.severity() != Severity.INFO);
    };
  }

  private Looked look(ExportFiles.Found file, ImportOrder order) {
    if (file.isLitter() && !file.named()) {
      return new NotReady(file, new FileOutcome.Stray());
    }
    if (!Files.exists(file.path())) {
      return refused(file, "file-not-there", List.of());
    }
    try {
      return Files.isReadable(file.path())
          ? readable(file, order)
          : refused(file, "file-not-readable", List.of());
    } catch (IOException e) {
      return refused(file, "file-not-readable", List.of());
    } catch (RefusedFileException e) {
      return refused(file, e.refusal().code(), e.refusal().arguments());
    } catch (LedgerException e) {
      return new NotReady(file, FileTrouble.of(e));
    }
  }

  private Looked readable(ExportFiles.Found file, ImportOrder order) throws IOException {
    String given = formats.givenName(file.path());
    Identification identification = formats.identify(file.path(), given);
    if (identification.refused().isPresent()) {
      return file.looksLikeExport()
          ? refused(
              file,
              identification.refused().get().code(),
              identification.refused().get().arguments())
          : new NotReady(file, new FileOutcome.Stray());
    }
    Delivered delivered = Delivered.of(file.path(), given);
    Remembered remembered = remembered();
    Assignment assignment =
        new Assignment(root.resolve("exports"), config.channels(), remembered, questions);
    return switch (assignment.of(
        file, delivered, shown(file.path()), identification, order.channel())) {
      case Assignment.Refused refused -> refused(file, refused.code(), refused.arguments());
      case Assignment.Settled settled -> {
        ImportHeader header =
            Headers.of(
                delivered,
                identification,
                settled,
                exported(file, delivered, identification, order, remembered),
                order.asOf(),
                config.calendar().zone(),
                formats);
        // Of a file that was never seen, only the day of import can be refused.
        boolean asked = remembered.knows(delivered) || order.dryRun() || order.strict();
        boolean known =
            ledger
                .filter(before -> asked && before.standing(header) instanceof Standing.Known)
                .isPresent();
        yield new Ready(
            file,
            header,
            known || !(order.dryRun() || order.strict()) ? List.of() : tried(file, header),
            known);
      }
    };
  }

  /** Read anew only after something was imported: a ledger of years is a long story. */
  private Remembered remembered() {
    Remembered known =
        memory.orElseGet(
            () ->
                new Remembered(
                    ledger.map(before -> before.imports(LocalDate.MAX)).orElseGet(List::of)));
    memory = Optional.of(known);
    return known;
  }

  /** Reading tells more than looking: a level without a date is found out only then. */
  private List<IdentifiedTable> tried(ExportFiles.Found file, ImportHeader header)
      throws IOException {
    return formats.read(file.path(), Headers.context(header, config), Unkept.SINK).tables();
  }

  /**
   * Asked only where the file does not say it and something in it hangs on it. A day said for a
   * whole folder is not meant for what was imported before.
   */
  private Optional<LocalDate> exported(
      ExportFiles.Found file,
      Delivered delivered,
      Identification identification,
      ImportOrder order,
      Remembered remembered) {
    if (identification.exported().isPresent()) {
      return Optional.empty();
    }
    boolean known = remembered.knows(delivered);
    Optional<LocalDate> said =
        order
            .exported()
            .filter(day -> file.named() || !known)
            .or(() -> remembered.exported(delivered));
    return said.isPresent() || known || !Headers.hangsOnExport(identification)
        ? said
        : questions.exported(file.name());
  }

  private static NotReady refused(ExportFiles.Found file, String code, List<String> arguments) {
    return new NotReady(file, new FileOutcome.Refused(code, arguments));
  }

  private FileOutcome.Result outcome(Looked looked, boolean dryRun, boolean held)
      throws IOException {
    return switch (looked) {
      case NotReady not -> not.why();
      case Ready ready when ready.known() -> new FileOutcome.Known();
      case Ready ready when held -> new FileOutcome.HeldBack(ready.tables());
      case Ready ready when dryRun -> planned(ready);
      case Ready ready -> imported(ready);
    };
  }

  private static FileOutcome.Result planned(Ready ready) {
    return new FileOutcome.Imported(
        new TreeSet<>(ready.header().channels().values()), counts(ready.tables()), ready.tables());
  }

  private FileOutcome.Result imported(Ready ready) throws IOException {
    ImportHeader header = ready.header();
    try (ImportTransaction transaction = ledger.orElseThrow().begin(header, ready.file().path())) {
      if (transaction.standing() instanceof Standing.Known) {
        return new FileOutcome.Known();
      }
      ReadContext context = Headers.context(header, config);
      ReadFile read = formats.read(transaction.original(), context, transaction);
      transaction.commit(counts(read.tables()));
      memory = Optional.empty();
      return new FileOutcome.Imported(
          new TreeSet<>(header.channels().values()), counts(read.tables()), read.tables());
    } catch (RefusedFileException e) {
      return new FileOutcome.Refused(e.refusal().code(), e.refusal().arguments());
    } catch (LedgerException e) {
      return FileTrouble.of(e);
    }
  }

  private static RowCounts counts(List<IdentifiedTable> tables) {
    long imported = tables.stream().mapToLong(IdentifiedTable::rowsImported).sum();
    long skipped = tables.stream().mapToLong(IdentifiedTable::rowsSkipped).sum();
    long diagnostics = tables.stream().mapToLong(table -> table.diagnostics().size()).sum();
    return new RowCounts(imported + skipped, imported, skipped, diagnostics);
  }
}
