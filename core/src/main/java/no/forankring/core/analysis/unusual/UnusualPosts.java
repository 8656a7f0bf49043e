package no.forankring.core.analysis.unusual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import no.forankring.core.analysis.trend.Interval;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * The posts of a window that got more or less than those before it would lead one to expect.
 *
 * <p>Few posts get most of the attention, by nature. A post is therefore looked at by the logarithm
 * of its value and 1, less the median of those before the window, and held against their
 * {@linkplain Tail tail} to its side with power 1, which a Pareto variable has: one that goes far,
 * but not farther than the others make likely. The few farthest of those before do not count. A
 * {@linkplain Counts count} must besides be rare among Poisson counts of that median.
 *
 * <p>What holds: of windows in which no post is of another kind, about five of a hundred have one
 * that stands out, and never more than ten, from ten posts before on, whether posts have Pareto's
 * law of any shape, a lognormal one of any spread or an exponential one; {@code UnusualPostsTest}
 * measures it. The price: after ten posts hardly any stands out; after forty whose middle half lies
 * within a factor of 2, one of ten times the median does in six of ten cases.
 *
 * @param posts which stand out, oldest first
 * @param judged how many posts of the window were judged; 0 says that nothing can be said
 */
public record UnusualPosts(List<UnusualPost> posts, int judged) {

  /** Fewer posts before the window say nothing. */
  public static final int LEAST_POSTS = 10;

  /** The chance of a post that stands out in a window without any, shared by posts and sides. */
  private static final double CHANCE = 0.1;

  /** A Pareto variable's logarithm is exponential. */
  private static final double POWER = 1;

  /** Percent of posts below the usual range, and above it. */
  private static final double BEYOND_USUAL = 5;

  public UnusualPosts {
    posts = List.copyOf(posts);
  }

  /**
   * Judges the posts of a window by those before it.
   *
   * @param posts of one metric in one channel, in any order; a post after the window has no part.
   *     They must have had about as long to gather what they got: one that still gathers is
   *     compared with what others have at the end
   * @param first day of the window
   * @param last day of the window, not before the first
   */
  public static UnusualPosts in(Collection<LifetimeValue> posts, long first, long last) {
    return in(posts, first, last, 1);
  }

  /**
   * The same of one of several metrics or channels that are looked at together.
   *
   * @param looked how many there are, at least 1: they share the chance of a false one
   */
  public static UnusualPosts in(
      Collection<LifetimeValue> posts, long first, long last, int looked) {
    Window window = new Window(first, last);
    List<LifetimeValue> earlier = posts.stream().filter(post -> post.step() < first).toList();
    List<LifetimeValue> judged =
        posts.stream()
            .filter(post -> window.contains(post.step()))
            .sorted(Comparator.comparingLong(LifetimeValue::step))
            .toList();
    return earlier.size() < LEAST_POSTS || judged.isEmpty()
        ? new UnusualPosts(List.of(), 0)
        : new UnusualPosts(
            new Earlier(earlier, last).standingOut(judged, CHANCE / looked), judged.size());
  }

  /** The posts before the window, and what they lead one to expect. */
  private static final class Earlier {

    private final double[] places;
    private final double middle;
    private final boolean areCounts;
    private final long days;

    Earlier(List<LifetimeValue> posts, long last) {
      this.places =
          posts.stream().mapToDouble(LifetimeValue::value).map(Scale.LOGARITHM::place).toArray();
      this.middle = quantile(50);
      this.areCounts = Counts.are(posts.stream().mapToDouble(LifetimeValue::value).toArray());
      this.days = last - posts.stream().mapToLong(LifetimeValue::step).min().orElseThrow() + 1;
    }

    List<UnusualPost> standingOut(List<LifetimeValue> judged, double shared) {
      List<UnusualPost> found = new ArrayList<>();
      double chance = shared / (2 * judged.size());
      for (Direction direction : Direction.values()) {
        Tail tail = Tail.of(deviations(direction).toArray(), POWER, 0);
        for (LifetimeValue post : judged) {
          if (tail.chanceOf(deviation(place(post), direction)) < chance
              && isRareCount(post, chance)) {
            found.add(unusual(post, direction));
          }
        }
      }
      found.sort(Comparator.comparingLong(each -> each.post().step()));
      return found;
    }

    private UnusualPost unusual(LifetimeValue post, Direction direction) {
      double least = deviation(place(post), direction);
      long likes = deviations(direction).filter(each -> each >= least).count();
      return new UnusualPost(
          post,
          Scale.LOGARITHM.value(middle),
          new Interval(
              Scale.LOGARITHM.value(quantile(BEYOND_USUAL)),
              Scale.LOGARITHM.value(quantile(100 - BEYOND_USUAL))),
          direction,
          new Recurrence((int) likes + 1, days));
    }

    private boolean isRareCount(LifetimeValue post, double chance) {
      return !areCounts
          || !Counts.are(new double[] {post.value()})
          || Counts.chanceOf(post.value(), Scale.LOGARITHM.value(middle)) < chance;
    }

    private DoubleStream deviations(Direction direction) {
      return Arrays.stream(places).map(place -> deviation(place, direction));
    }

    private double deviation(double place, Direction direction) {
      return direction == Direction.MORE ? place - middle : middle - place;
    }

    private static double place(LifetimeValue post) {
      return Scale.LOGARITHM.place(post.value());
    }

    private double quantile(double percent) {
      return new Percentile().withEstimationType(EstimationType.R_7).evaluate(places, percent);
    }
  }
}
