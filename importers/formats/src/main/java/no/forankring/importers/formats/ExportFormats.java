package no.forankring.importers.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.ObservationSink;
import no.forankring.importers.formats.identification.FormatDocumentException;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.Refusal;
import no.forankring.importers.formats.internal.document.Format;
import no.forankring.importers.formats.internal.document.FormatDocuments;
import no.forankring.importers.formats.internal.document.Table;
import no.forankring.importers.formats.internal.engine.Delivery;
import no.forankring.importers.formats.internal.engine.FileScan;
import no.forankring.importers.formats.internal.sheet.UnusableFileException;

/** The exports that are understood, and the door to files. Immutable. */
public final class ExportFormats {

  private static final List<String> IDS =
      List.of(
          "google-analytics/reports",
          "linkedin/competitors",
          "linkedin/content",
          "linkedin/followers",
          "linkedin/visitors",
          "mailchimp/campaigns",
          "meta/audience",
          "meta/facebook-content",
          "meta/insights",
          "meta/instagram-content",
          "meta/top-content",
          "search-console/performance",
          "tiktok/business",
          "tiktok/studio",
          "x/account-overview",
          "x/content",
          "x/tweet-activity",
          "youtube/studio");

  private static final ExportFormats STANDARD =
      new ExportFormats(IDS.stream().map(ExportFormats::standard).toList());

  private final List<Format> formats;

  private ExportFormats(List<Format> formats) {
    this.formats = List.copyOf(formats);
  }

  /** The formats that come with the program. */
  public static ExportFormats standard() {
    return STANDARD;
  }

  /**
   * These and a workspace's own: new formats, and headers in another language for known ones.
   *
   * @param documents by file name; read in order of names
   * @throws FormatDocumentException if one cannot be used, or has the id of another
   */
  public ExportFormats with(Map<String, String> documents) {
    Map<String, Format> all = new LinkedHashMap<>();
    formats.forEach(format -> all.put(format.id(), format));
    new TreeMap<>(documents)
        .forEach(
            (file, text) -> {
              Format format = FormatDocuments.read(file, text, List.copyOf(all.values()));
              all.put(format.id(), format);
            });
    return new ExportFormats(List.copyOf(all.values()));
  }

  /** One of these formats alone. */
  ExportFormats only(String id) {
    return new ExportFormats(formats.stream().filter(format -> format.id().equals(id)).toList());
  }

  /** All formats, the program's own first, each group by id. */
  public List<ExportFormat> list() {
    return formats.stream()
        .map(
            format ->
                new ExportFormat(
                    format.id(),
                    format.version(),
                    format.platform(),
                    format.tables().stream().map(Table::name).toList(),
                    format.evidence(),
                    headers(format)))
        .toList();
  }

  private static List<MetricHeader> headers(Format format) {
    Stream<MetricHeader> titles =
        format.tables().stream()
            .flatMap(table -> table.titles().stream())
            .flatMap(each -> each.metric().map(id -> new MetricHeader(id, each.name())).stream());
    Stream<MetricHeader> columns =
        format.tables().stream()
            .flatMap(table -> table.columns().stream())
            .filter(column -> !column.anyHeader())
            .flatMap(each -> each.metric().map(id -> new MetricHeader(id, each.name())).stream());
    return Stream.concat(titles, columns).distinct().toList();
  }

  /** Whether a format came with the program, though a workspace may have added headers to it. */
  public static boolean isStandard(ExportFormat format) {
    return IDS.contains(format.id());
  }

  /** Ids of formats whose posts count for their channel on the day of publication. */
  public Set<String> rollUps() {
    return formats.stream()
        .filter(Format::rollsUp)
        .map(Format::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The name a file is delivered under: its own, with its folder's before it where that one is as a
   * platform names an archive, for an archive unpacked leaves its name to the folder.
   */
  public String givenName(Path file) {
    String name = String.valueOf(file.getFileName());
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || folder.getFileName() == null) {
      return name;
    }
    String inFolder = folder.getFileName().toString();
    boolean named =
        formats.stream()
            .flatMap(format -> format.fileName().stream())
            .anyMatch(pattern -> pattern.matcher(inFolder).find());
    return named ? inFolder + "/" + name : name;
  }

  /**
   * What a file is and what would be read from it. Reads the whole file and keeps nothing.
   *
   * @param givenName the name it was delivered under
   * @throws IOException if the file cannot be read at all
   */
  public Identification identify(Path file, String givenName) throws IOException {
    FileTally tally = new FileTally(Set.of());
    try {
      FileScan.scan(file, new Delivery(givenName, Optional.empty()), formats, tally);
    } catch (UnusableFileException e) {
      return new Identification(
          givenName, Optional.of(refusal(e)), List.of(), List.of(), Optional.empty());
    }
    return new Identification(
        givenName, Optional.empty(), tally.tables(), tally.accounts(), tally.exported());
  }

  /**
   * Reads a file in two passes: the first refuses, the second tells the sink.
   *
   * @throws RefusedFileException if the file cannot be used or a table's channel is not known; what
   *     the sink was told until then is not to be kept
   * @throws IOException if the file cannot be read at all
   */
  public ReadFile read(Path file, ReadContext context, ObservationSink sink) throws IOException {
    FileTally identified = new FileTally(context.ownNames());
    FileTally told = new FileTally(context.ownNames());
    Delivery delivery = new Delivery(context.givenName(), context.exportedOn());
    try {
      FileScan.scan(file, delivery, formats, identified);
      Exported exported = exported(context, identified.exported());
      Storing storing = new Storing(context, identified, told, exported, sink);
      FileScan.scan(file, delivery, formats, storing);
      storing.end();
      return new ReadFile(told.tables(), exported);
    } catch (UnusableFileException e) {
      throw new RefusedFileException(context.givenName(), refusal(e));
    }
  }

  private static Exported exported(ReadContext context, Optional<Instant> inName) {
    Optional<LocalDate> stated = context.exportedOn();
    if (stated.isPresent()) {
      return new Exported(
          stated.get().atStartOfDay(context.zone()).toInstant(), Exported.Basis.STATED);
    }
    return inName
        .map(instant -> new Exported(instant, Exported.Basis.NAME))
        .orElseGet(
            () ->
                new Exported(
                    context.importDay().atStartOfDay(context.zone()).toInstant(),
                    Exported.Basis.IMPORT_DAY));
  }

  private static Refusal refusal(UnusableFileException e) {
    return new Refusal(e.code(), e.arguments());
  }

  private static Format standard(String id) {
    String name = id + ".yaml";
    try (InputStream in = ExportFormats.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return FormatDocuments.read(
          name, new String(in.readAllBytes(), StandardCharsets.UTF_8), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
