package no.forankring.core.fact.internal.initiative;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.observation.Post;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Initiative;

/**
 * Which posts were published for an initiative: those it links to, and those since its first day
 * whose link or text carries its campaign tag, as {@code utm_campaign=tag} or {@code #tag}.
 *
 * @param posts all that are known
 * @param today what is published later is not known yet
 */
record InitiativePosts(Collection<Post> posts, LocalDate today) {

  /** In the order they are known. */
  List<Post> of(Initiative initiative) {
    Optional<Pattern> tag = initiative.campaign().map(InitiativePosts::tag);
    List<String> links = initiative.posts().stream().map(InitiativePosts::address).toList();
    return links.isEmpty() && tag.isEmpty()
        ? List.of()
        : posts.stream()
            .filter(post -> !post.published().isAfter(today))
            .filter(
                post ->
                    isLinked(post, links)
                        || (!post.published().isBefore(initiative.from()) && isTagged(post, tag)))
            .toList();
  }

  /** How many each day of the initiative had; absent where its posts are not known. */
  Optional<TimeSeries> perDay(Initiative initiative) {
    List<Post> own = of(initiative);
    LocalDate last = initiative.lastAsOf(today).filter(day -> day.isBefore(today)).orElse(today);
    if (own.isEmpty() || last.isBefore(initiative.from())) {
      return Optional.empty();
    }
    SortedMap<Long, Double> counts = new TreeMap<>();
    new Period(initiative.from(), last).stream().forEach(day -> counts.put(day.toEpochDay(), 0.0));
    own.forEach(
        post -> counts.computeIfPresent(post.published().toEpochDay(), (day, count) -> count + 1));
    return Optional.of(TimeSeries.of(counts));
  }

  private static boolean isLinked(Post post, List<String> links) {
    return post.link().map(InitiativePosts::address).filter(links::contains).isPresent();
  }

  private static boolean isTagged(Post post, Optional<Pattern> tag) {
    return tag.filter(
            pattern ->
                post.link().filter(link -> pattern.matcher(link).find()).isPresent()
                    || post.text().filter(text -> pattern.matcher(text).find()).isPresent())
        .isPresent();
  }

  private static Pattern tag(String campaign) {
    return Pattern.compile(
        "(?:utm_campaign=|#)" + Pattern.quote(campaign) + "(?![\\p{L}\\p{N}_-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * The same page, however it was copied: without scheme, {@code www.}, tracking and last slash.
   */
  private static String address(String link) {
    String rest =
        link.strip().replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("#.*$", "");
    int slash = rest.indexOf('/');
    String host = (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
    return (host + (slash < 0 ? "" : rest.substring(slash)))
        .replaceAll("(?<=[?&])(?:utm_[a-z]+|fbclid|gclid|igsh|igshid|si)=[^&]*&?", "")
        .replaceFirst("[?&]+$", "")
        .replaceFirst("/+(?=\\?|$)", "");
  }
}
