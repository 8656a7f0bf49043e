package no.forankring.importers.formats.internal.engine;

import no.forankring.core.observation.Segment;

/** What a value is about, before it is known whose channel it is. */
public sealed interface About {

  record OfChannel() implements About {}

  record OfSegment(Segment segment) implements About {}

  record OfPost(String id) implements About {}

  /** A page of a competitor table: ours or another's. */
  record OfCompany(String name) implements About {}
}
