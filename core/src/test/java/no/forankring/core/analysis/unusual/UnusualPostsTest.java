package no.forankring.core.analysis.unusual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code -Dunusual.times=20} measures shares that much more exactly, and prints them. */
class UnusualPostsTest {

  private static final int TIMES = Integer.getInteger("unusual.times", 1);
  private static final long FIRST = 400;
  private static final long LAST = 490;

  /** What a post gets, by law and spread. */
  enum Law {
    LOGNORMAL,
    PARETO,
    EXPONENTIAL,
    FEW
  }

  @Test
  void threePostsStandOutFromTheFortyOfTheYear() {
    Random random = new Random(20261127);
    List<LifetimeValue> posts = before(40, law(Law.LOGNORMAL, 0.5, random));
    window(10, law(Law.LOGNORMAL, 0.5, random), posts);
    posts.add(new LifetimeValue(410, 20_000));
    posts.add(new LifetimeValue(420, 12_000));
    posts.add(new LifetimeValue(430, 9_000));

    UnusualPosts found = UnusualPosts.in(posts, FIRST, LAST);

    assertThat(found.judged()).isEqualTo(13);
    assertThat(found.posts())
        .extracting(each -> each.post().step())
        .containsExactly(410L, 420L, 430L);
    assertThat(found.posts())
        .allSatisfy(
            each -> {
              assertThat(each.direction()).isEqualTo(Direction.MORE);
              assertThat(each.recurrence().grade()).isEqualTo(Recurrence.Grade.WITHOUT_PRECEDENT);
              assertThat(each.recurrence().days()).isEqualTo(LAST + 1);
              assertThat(each.expected()).isBetween(240.0, 370.0);
              assertThat(each.usual().contains(each.expected())).isTrue();
            });
  }

  @Test
  void onePostBeforeThatWentAsFarIsAPrecedent() {
    List<LifetimeValue> posts = before(40, law(Law.LOGNORMAL, 0.5, new Random(2)));
    posts.set(7, new LifetimeValue(posts.get(7).step(), 50_000));
    posts.add(new LifetimeValue(410, 30_000));

    UnusualPost found = UnusualPosts.in(posts, FIRST, LAST).posts().getFirst();

    assertThat(found.recurrence()).isEqualTo(new Recurrence(2, LAST + 1));
  }

  @Test
  void aPostThatNobodySawStandsOutToo() {
    List<LifetimeValue> posts = before(40, law(Law.LOGNORMAL, 0.5, new Random(3)));
    posts.add(new LifetimeValue(410, 1));

    assertThat(UnusualPosts.in(posts, FIRST, LAST).posts())
        .extracting(UnusualPost::direction)
        .containsExactly(Direction.LESS);
  }

  @Test
  void oneLikeMoreThanNoneIsChance() {
    List<LifetimeValue> posts = before(40, () -> 0);
    posts.add(new LifetimeValue(410, 1));
    assertThat(UnusualPosts.in(posts, FIRST, LAST).posts()).isEmpty();
    posts.add(new LifetimeValue(411, 20));
    assertThat(UnusualPosts.in(posts, FIRST, LAST).posts()).hasSize(1);
  }

  @Test
  void ninePostsBeforeSayNothing() {
    List<LifetimeValue> posts = before(9, law(Law.PARETO, 2, new Random(4)));
    posts.add(new LifetimeValue(410, 1e9));
    assertThat(UnusualPosts.in(posts, FIRST, LAST)).isEqualTo(new UnusualPosts(List.of(), 0));
    posts.add(new LifetimeValue(399, 100));
    assertThat(UnusualPosts.in(posts, FIRST, LAST).judged()).isEqualTo(1);
    assertThat(UnusualPosts.in(posts, 500, 600)).isEqualTo(new UnusualPosts(List.of(), 0));
  }

  @Test
  void aPostHasANumber() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LifetimeValue(1, Double.NaN));
  }

  /** Of windows without a post of another kind; the bound leaves three deviations of the count. */
  @ParameterizedTest
  @CsvSource({
    "LOGNORMAL, 0.5, 10, 3",
    "LOGNORMAL, 1, 40, 10",
    "LOGNORMAL, 1.5, 20, 30",
    "PARETO, 1.2, 10, 10",
    "PARETO, 2, 20, 10",
    "PARETO, 2, 40, 3",
    "PARETO, 3, 100, 30",
    "EXPONENTIAL, 1, 20, 3",
    "EXPONENTIAL, 1, 40, 10",
    "FEW, 3, 10, 30",
    "FEW, 3, 40, 10"
  })
  void aUsualWindowRarelyHasAPostThatStandsOut(Law law, double spread, int before, int judged) {
    Random random = new Random(5);
    int runs = 100 * TIMES;
    double share =
        IntStream.range(0, runs).filter(run -> some(law, spread, before, judged, random)).count()
            / (double) runs;
    if (TIMES > 1) {
      System.out.printf(
          Locale.ROOT, "%s %.1f, %d before, %d in it: %.3f%n", law, spread, before, judged, share);
    }

    assertThat(share).isLessThan(0.1 + 3 * Math.sqrt(0.1 * 0.9 / runs));
  }

  private static boolean some(Law law, double spread, int before, int judged, Random random) {
    List<LifetimeValue> posts = before(before, law(law, spread, random));
    window(judged, law(law, spread, random), posts);
    return !UnusualPosts.in(posts, FIRST, LAST).posts().isEmpty();
  }

  /** Posts evenly over the days before the window, beginning at 0. */
  private static List<LifetimeValue> before(int count, DoubleSupplier value) {
    List<LifetimeValue> posts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      posts.add(new LifetimeValue(i * FIRST / count, value.getAsDouble()));
    }
    return posts;
  }

  private static void window(int count, DoubleSupplier value, List<LifetimeValue> posts) {
    for (int i = 0; i < count; i++) {
      posts.add(new LifetimeValue(FIRST + i, value.getAsDouble()));
    }
  }

  private static DoubleSupplier law(Law law, double spread, Random random) {
    return () ->
        Math.rint(
            switch (law) {
              case LOGNORMAL -> 300 * Math.exp(spread * random.nextGaussian());
              case PARETO -> 100 * Math.pow(1 - random.nextDouble(), -1 / spread);
              case EXPONENTIAL -> -300 * Math.log(1 - random.nextDouble());
              case FEW -> -spread * Math.log(1 - random.nextDouble());
            });
  }
}
