package no.forankring.reports.pdf.layout;

import java.util.Optional;

/**
 * A slice of the page over the whole width of the text that is never split.
 *
 * @param before room above, but at the top of a page; the larger of this and the room after the
 *     band above counts
 * @param keepWithNext stands on the same page as the band after it
 * @param backdrop the ground it stands on, shared with its neighbours of the same callout
 * @param repeated drawn above it, as decoration, where it comes first on a page
 */
record Band(
    float before,
    float after,
    float height,
    boolean startsPage,
    boolean keepWithNext,
    Ink ink,
    Optional<Backdrop> backdrop,
    Optional<Band> repeated) {

  /** Draws a band whose upper edge lies at {@code top}. */
  @FunctionalInterface
  interface Ink {
    void draw(Pen pen, float top);
  }

  /** A tinted ground; bands that share one stand on one unbroken area. */
  static final class Backdrop {}

  static Band of(float height, Ink ink) {
    return new Band(0, 0, height, false, false, ink, Optional.empty(), Optional.empty());
  }

  Band spaced(float before, float after) {
    return new Band(before, after, height, startsPage, keepWithNext, ink, backdrop, repeated);
  }

  Band startingPage() {
    return new Band(before, after, height, true, keepWithNext, ink, backdrop, repeated);
  }

  Band keptWithNext(boolean keep) {
    return new Band(before, after, height, startsPage, keep, ink, backdrop, repeated);
  }

  Band on(Backdrop ground) {
    return new Band(
        before, after, height, startsPage, keepWithNext, ink, Optional.of(ground), repeated);
  }

  Band under(Band head) {
    return new Band(
        before, after, height, startsPage, keepWithNext, ink, backdrop, Optional.of(head));
  }

  Band inked(Ink other) {
    return new Band(before, after, height, startsPage, keepWithNext, other, backdrop, repeated);
  }

  /** The same with empty room above and below that belongs to the band. */
  Band padded(float above, float below) {
    return new Band(
        before,
        after,
        above + height + below,
        startsPage,
        keepWithNext,
        (pen, top) -> ink.draw(pen, top - above),
        backdrop,
        repeated);
  }
}
