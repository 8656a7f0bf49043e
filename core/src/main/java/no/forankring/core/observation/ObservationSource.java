package no.forankring.core.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.forankring.core.period.Period;

/** Where observations are kept. SQL selects, core calculates. */
public interface ObservationSource {

  /** Which subjects are wanted. */
  enum Subjects {
    CHANNELS,
    SEGMENTS,
    POSTS,
    BENCHMARKS
  }

  /**
   * What to select.
   *
   * @param asOf nothing imported after this day is known
   * @param window only observations whose period lies inside it
   */
  record Query(Subjects subjects, LocalDate asOf, Period window) {}

  /**
   * Everything recorded that the query selects, superseded values included, in order of import
   * sequence, then row. Where a file was read again under a newer version of its format, only the
   * newest reading known on that day. To be closed.
   */
  Stream<Recorded> observations(Query query);

  /** The zeros declared by the selected files, cut to nothing: a period may reach outside. */
  List<DeclaredZero> declaredZeros(Query query);

  /** The posts known on that day, the newest description of each, ordered by channel, day, id. */
  List<Post> posts(LocalDate asOf);
}
