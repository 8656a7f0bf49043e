package no.forankring.cli.workspace.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.period.Period;
import no.forankring.reports.content.ExportGuide;

/**
 * How much of a quarter one download of one channel gives.
 *
 * @param id the download's name within its platform; of an own format, the format's id
 * @param guide what the program knows of it; absent for a format of the workspace's own
 * @param state what is to be done
 * @param wanted the days that should be there
 * @param daysKnown how many of them are; 0 where it is not about days
 * @param missing the days that are not, in order; empty where it is not about days
 * @param exported the day of the newest download with figures of the quarter
 */
public record ExportNeed(
    String id,
    Optional<ExportGuide.Export> guide,
    State state,
    Period wanted,
    long daysKnown,
    List<Period> missing,
    Optional<LocalDate> exported) {

  /** What is to be done about a download, the worst first. */
  public enum State {
    /** Nothing of the quarter was imported. */
    NOTHING,
    /** Some days have no figures. */
    DAYS_MISSING,
    /** It was downloaded before the quarter was over: its figures may have changed since. */
    STALE,
    /** All is there. */
    MET;

    /** {@code days-missing}. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public ExportNeed {
    missing = List.copyOf(missing);
  }

  public boolean isMet() {
    return state == State.MET;
  }
}
