package no.forankring.importers.ledger;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Exported;
import no.forankring.importers.ledger.LedgerException.Code;
import org.jspecify.annotations.Nullable;

/** The import log, understood: what stands, and what a new import would be. */
record History(List<ImportEntry> entries) {

  /**
   * @throws LedgerException if a line is not what this log holds
   */
  static History of(Folder folder, List<String> lines) {
    List<ImportEntry> entries = new ArrayList<>();
    try (LogLine json = LogLine.open()) {
      for (String line : lines) {
        entries.add(read(folder, json, line, entries.size() + 1));
      }
    } catch (SQLException e) {
      throw Problems.of(folder.database(), e);
    }
    return new History(entries);
  }

  private static ImportEntry read(Folder folder, LogLine json, String line, int number) {
    try {
      ImportEntry entry = json.read(line);
      if (entry.sequence() == number) {
        return entry;
      }
    } catch (SQLException | IllegalArgumentException | DateTimeException e) {
      throw damaged(folder, number, e);
    }
    throw damaged(folder, number, null);
  }

  private static LedgerException damaged(Folder folder, int number, @Nullable Exception cause) {
    return new LedgerException(
        Code.LOG_DAMAGED, cause, folder.log().toString(), String.valueOf(number));
  }

  long next() {
    return entries.size() + 1L;
  }

  private List<ImportEntry> ofFile(String sha256) {
    return entries.stream()
        .filter(entry -> entry.header().delivered().sha256().equals(sha256))
        .toList();
  }

  /**
   * What this import would be.
   *
   * @throws LedgerException if the ledger must refuse it
   */
  Standing standing(ImportHeader header) {
    List<ImportEntry> before = ofFile(header.delivered().sha256());
    for (ImportEntry entry : before) {
      refuseOtherChannel(entry, header);
    }
    if (before.isEmpty()) {
      refuseBackwards(header);
      return new Standing.Fresh();
    }
    ImportEntry newest = before.getLast();
    if (newest.header().formats().equals(header.formats())
        && newest.header().channels().equals(header.channels())
        && !tellsTheDay(newest.header(), header)) {
      return new Standing.Known(newest);
    }
    refuseOlderFormat(newest, header);
    refuseBackwards(header);
    return new Standing.Correction(before.getFirst());
  }

  /**
   * A level without a date in the file can be read only now that somebody says when it was made.
   */
  private static boolean tellsTheDay(ImportHeader before, ImportHeader now) {
    return before.exported().basis() == Exported.Basis.IMPORT_DAY
        && now.exported().basis() == Exported.Basis.STATED;
  }

  private static void refuseOtherChannel(ImportEntry entry, ImportHeader header) {
    for (Map.Entry<String, ChannelId> asked : header.channels().entrySet()) {
      ChannelId before = entry.header().channels().get(asked.getKey());
      if (before != null && !before.equals(asked.getValue())) {
        throw new LedgerException(
            Code.FILE_OF_OTHER_CHANNEL,
            header.delivered().name(),
            before.toString(),
            asked.getValue().toString(),
            entry.header().imported().toString());
      }
    }
  }

  private static void refuseOlderFormat(ImportEntry newest, ImportHeader header) {
    header
        .formats()
        .forEach(
            (format, version) -> {
              Integer known = newest.header().formats().get(format);
              if (known != null && known > version) {
                throw new LedgerException(
                    Code.FORMAT_OLDER_THAN_READ,
                    header.delivered().name(),
                    format,
                    version.toString(),
                    known.toString());
              }
            });
  }

  private void refuseBackwards(ImportHeader header) {
    Optional<LocalDate> last = lastDay();
    if (last.isPresent() && header.imported().isBefore(last.get())) {
      throw new LedgerException(
          Code.IMPORTED_BACKWARDS, header.imported().toString(), last.get().toString());
    }
  }

  /** The newest day of import. */
  Optional<LocalDate> lastDay() {
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(entries.getLast().header().imported());
  }
}
