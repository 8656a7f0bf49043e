package no.forankring.cli.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.forankring.cli.workspace.config.ChannelConfig;
import no.forankring.cli.workspace.config.ConfigFile;
import no.forankring.cli.workspace.config.WorkspaceConfig;
import no.forankring.cli.workspace.export.ObservationRows;
import no.forankring.cli.workspace.intake.FileOutcome;
import no.forankring.cli.workspace.intake.ImportOrder;
import no.forankring.cli.workspace.intake.ImportStep;
import no.forankring.cli.workspace.intake.Importer;
import no.forankring.cli.workspace.intake.OwnFormats;
import no.forankring.cli.workspace.intake.Questions;
import no.forankring.cli.workspace.intake.Reread;
import no.forankring.cli.workspace.need.NeedScan;
import no.forankring.cli.workspace.need.QuarterNeed;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.cli.workspace.strategy.CompanyNotices;
import no.forankring.cli.workspace.strategy.StrategyFiles;
import no.forankring.cli.workspace.words.WordsFile;
import no.forankring.core.fact.ChannelSetup;
import no.forankring.core.fact.FactEngine;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.ObservationSource;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Recorded;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Strategy;
import no.forankring.importers.formats.ExportFormat;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.KnownBreaks;
import no.forankring.importers.ledger.ImportEntry;
import no.forankring.importers.ledger.Ledger;
import no.forankring.importers.strategy.Known;
import no.forankring.importers.strategy.StrategyFile;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.Texts;
import no.forankring.reports.content.lint.PlatformWords;
import no.forankring.reports.content.vocabulary.Vocabulary;

/**
 * A workspace on disk, and the one door for applications:
 *
 * <pre>{@code
 * QuarterReport report = Workspace.open(folder).report(new Quarter(2026, 3), asOf);
 * }</pre>
 */
public final class Workspace {
  /** The file that makes a folder a workspace. */
  public static final String CONFIG = "forankring.yaml";

  private static final String WORDS = "words.yaml";
  private static final Period ALWAYS =
      new Period(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));

  private final Path folder;
  private final WorkspaceConfig config;

  private Workspace(Path folder, WorkspaceConfig config) {
    this.folder = folder;
    this.config = config;
  }

  /**
   * Opens the workspace in a folder.
   *
   * @throws Refusal if the folder is none
   * @throws IOException if its files cannot be read
   * @throws DocumentException with everything that is wrong in {@code forankring.yaml}
   */
  public static Workspace open(Path folder) throws IOException, DocumentException {
    Path root = folder.toAbsolutePath().normalize();
    Path file = root.resolve(CONFIG);
    if (!Files.isRegularFile(file)) {
      throw Refusal.failed("not-a-workspace", root.toString());
    }
    return new Workspace(
        root,
        ConfigFile.read(
            file,
            List.copyOf(Texts.languages()),
            () -> OwnFormats.platforms(root.resolve("formats"))));
  }

  /** The workspace a folder is, or lies in; the nearest above it. */
  public static Optional<Path> find(Path folder) {
    for (Path each = folder.toAbsolutePath().normalize(); each != null; each = each.getParent()) {
      if (Files.isRegularFile(each.resolve(CONFIG))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The first language of the workspace in a folder, though something else be wrong in it. */
  public static Optional<String> language(Path folder) throws IOException {
    return ConfigFile.language(folder.resolve(CONFIG), List.copyOf(Texts.languages()));
  }

  /** The exports understood in a workspace's folder: the program's own and those in formats/. */
  public static ExportFormats formats(Path folder) {
    return OwnFormats.in(folder.resolve("formats"));
  }

  /** The folder, absolute. */
  public Path folder() {
    return folder;
  }

  public WorkspaceConfig config() {
    return config;
  }

  /** Where exports are dropped. */
  public Path exports() {
    return folder.resolve("exports");
  }

  /** Where reports are written. */
  public Path reports() {
    return folder.resolve("reports");
  }

  /** The exports that are understood. */
  public ExportFormats formats() {
    return formats(folder);
  }

  /**
   * What {@code strategy.yaml} or {@code strategy.xlsx} says; nothing where there is neither.
   *
   * @throws Refusal if there are both
   * @throws DocumentException with everything that is wrong in it
   */
  public Strategy strategy() throws IOException, DocumentException {
    Optional<Path> file = StrategyFiles.in(folder);
    return file.isEmpty() ? Strategy.empty() : StrategyFile.read(file.get(), known());
  }

  /**
   * Where the strategy stands, or would in a workspace that has none.
   *
   * @throws Refusal if it stands in two files
   */
  public Path strategyFile() {
    return StrategyFiles.in(folder).orElse(folder.resolve(StrategyFiles.YAML));
  }

  /** What the strategy may speak of. */
  public Known known() {
    return Known.of(config.metrics(), new LinkedHashSet<>(channels()), config.groups());
  }

  /**
   * What the leaders call what is measured: the ready words, and those of {@code words.yaml}.
   *
   * @throws DocumentException with everything that is wrong in it
   */
  public Vocabulary vocabulary() throws IOException, DocumentException {
    return Files.isRegularFile(words())
        ? WordsFile.read(words(), config.organisation().words())
        : Vocabulary.of(config.organisation().words());
  }

  /** Where the organisation's own words stand; there may be none. */
  public Path words() {
    return folder.resolve(WORDS);
  }

  /**
   * What there are figures of, or targets for, by metric; nothing in a workspace that is new.
   *
   * @throws DocumentException with everything that is wrong in the strategy
   */
  public Set<String> measured(LocalDate asOf) throws IOException, DocumentException {
    return Measured.of(source(), config.metrics(), strategy(), asOf, ALWAYS);
  }

  /** Whether a channel's figures may come from exports of a platform. */
  public boolean hasChannelOn(Platform platform) {
    return channels().stream().anyMatch(channel -> platform.covers(channel.platform()));
  }

  /** Every channel that is listed; where none is, those that files were imported for. */
  public List<ChannelId> channels() {
    if (!config.channels().isEmpty()) {
      return config.channelIds();
    }
    return imports(LocalDate.MAX).stream()
        .flatMap(entry -> entry.header().channels().values().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Every import learned up to that day, in order. */
  public List<ImportEntry> imports(LocalDate asOf) {
    return begun().map(ledger -> ledger.imports(asOf)).orElseGet(List::of);
  }

  /** How many values each import left, by its sequence; none where it left none. */
  public Map<Long, Long> observationCounts() {
    return begun().map(Ledger::observationCounts).orElseGet(Map::of);
  }

  /** From the first day to the last that any figure of a channel is known of. */
  public Optional<Period> known(LocalDate asOf) {
    ObservationSource.Query query =
        new ObservationSource.Query(ObservationSource.Subjects.CHANNELS, asOf, ALWAYS);
    NavigableSet<LocalDate> ends = new TreeSet<>();
    try (Stream<Recorded> all = source().observations(query)) {
      all.map(each -> each.observation().period())
          .forEach(
              period -> {
                ends.add(period.first());
                ends.add(period.last());
              });
    }
    return ends.isEmpty() ? Optional.empty() : Optional.of(new Period(ends.first(), ends.last()));
  }

  /** Every value known on a day, of some days or of all. */
  public ObservationRows observations(Optional<Period> days, LocalDate asOf) {
    return new ObservationRows(source(), asOf, days.orElse(ALWAYS));
  }

  /**
   * Imports files, each on its own: one that is refused never stops the others.
   *
   * @param progress told of each file before it is looked at
   */
  public List<FileOutcome> importFiles(
      ImportOrder order, Questions questions, Consumer<ImportStep> progress) throws IOException {
    Optional<Ledger> ledger = order.dryRun() ? begun() : Optional.of(ledger());
    return new Importer(folder, config, formats(), ledger, questions).run(order, progress);
  }

  /**
   * The facts of a quarter as they were known at the end of a day.
   *
   * @throws DocumentException with everything that is wrong in the strategy or the words
   */
  public QuarterReport report(Quarter quarter, LocalDate asOf)
      throws IOException, DocumentException {
    List<ChannelId> channels = channels();
    ExportFormats formats = formats();
    FactEngine engine =
        new FactEngine(
            source(),
            config.metrics(),
            config.calendar(),
            channels.stream().map(this::setup).toList(),
            strategy(),
            breaks(),
            formats.rollUps());
    return new QuarterReport(
        config,
        vocabulary(),
        platformWords(formats),
        channels,
        imports(asOf),
        noticed(engine.compute(quarter, asOf)));
  }

  /** The facts with what else their reader must know: a company whose name is in no download. */
  private QuarterFacts noticed(QuarterFacts facts) throws IOException, DocumentException {
    return facts.strategy().benchmarks().isEmpty()
        ? facts
        : Noticed.facts(facts, CompanyNotices.of(strategyFile(), source(), facts.asOf(), ALWAYS));
  }

  /**
   * Which downloads a quarter still needs, as it was known at the end of a day.
   *
   * @param quarter one that has begun
   * @throws DocumentException with everything that is wrong in the strategy
   */
  public QuarterNeed need(Quarter quarter, LocalDate asOf) throws IOException, DocumentException {
    Period period = config.calendar().period(quarter);
    LocalDate yesterday = asOf.minusDays(1);
    LocalDate last = yesterday.isBefore(period.last()) ? yesterday : period.last();
    Period wanted =
        new Period(period.first(), last.isBefore(period.first()) ? period.first() : last);
    QuarterFacts facts = report(quarter, asOf).facts();
    List<ExportFormat> standard = ExportFormats.standard().list();
    List<ExportFormat> own =
        formats().list().stream().filter(format -> !standard.contains(format)).toList();
    NeedScan scan = new NeedScan(channels(), own, period, wanted, config.calendar().zone());
    scan.read(source(), asOf);
    return new QuarterNeed(
        quarter,
        period,
        wanted,
        asOf,
        channels().stream()
            .map(
                channel ->
                    scan.of(
                        channel,
                        facts
                            .find(new Scope.OneChannel(channel), "followers", Scenario.AC)
                            .isPresent()))
            .toList());
  }

  /**
   * What the platforms call what they measure; a workspace's own formats speak its own language.
   */
  private static PlatformWords platformWords(ExportFormats formats) {
    Map<String, String> headers = new LinkedHashMap<>();
    formats.list().stream()
        .filter(ExportFormats::isStandard)
        .flatMap(format -> format.headers().stream())
        .forEach(each -> headers.putIfAbsent(each.header(), each.metric()));
    return PlatformWords.with(headers);
  }

  /** What the platforms changed, and what the organisation did. */
  private List<Break> breaks() {
    return Stream.concat(KnownBreaks.all().stream(), config.breaks().stream()).toList();
  }

  private ChannelSetup setup(ChannelId id) {
    return new ChannelSetup(id, config.channel(id).map(ChannelConfig::groups).orElse(Set.of()));
  }

  /**
   * Makes the ledger anew from the originals and the import log.
   *
   * @return how many imports it holds
   */
  public int rebuild() {
    return Ledger.rebuild(cache(), new Reread(config, formats())).imports(LocalDate.MAX).size();
  }

  /** The ledger, where anything was ever imported: to look at a workspace makes nothing in it. */
  private Optional<Ledger> begun() {
    return Files.exists(cache()) ? Optional.of(ledger()) : Optional.empty();
  }

  private ObservationSource source() {
    return begun().<ObservationSource>map(ledger -> ledger).orElse(NothingImported.YET);
  }

  private Ledger ledger() {
    return Ledger.open(cache(), new Reread(config, formats()));
  }

  private Path cache() {
    return folder.resolve(".forankring");
  }
}
