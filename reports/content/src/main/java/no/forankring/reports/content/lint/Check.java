package no.forankring.reports.content.lint;

import java.util.List;

/** One thing a report is looked through for. */
interface Check {

  /**
   * What is found, in reading order; the same thing once, where it stands first.
   *
   * @param board the passages before the appendix, in reading order
   */
  List<Finding> findings(List<Passage> board);
}
