package no.forankring.core.analysis.unusual;

import no.forankring.core.analysis.trend.Interval;

/**
 * A post that stands out, beside the posts before it.
 *
 * @param post the one
 * @param expected the median of those before
 * @param usual where nine of ten posts lie
 * @param recurrence of such a post, among the days from the first post to the window's last day
 */
public record UnusualPost(
    LifetimeValue post,
    double expected,
    Interval usual,
    Direction direction,
    Recurrence recurrence) {}
