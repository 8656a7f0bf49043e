package no.forankring.importers.strategy.document;

import java.util.List;
import java.util.Optional;

/**
 * A document that single things are written into, and nothing else of it changes. Whoever writes
 * reads the result again: whether it says what was meant is not known here.
 */
public interface Editable {

  /**
   * The document with what is new.
   *
   * @return absent where there is no place for it: no such item, or one that has such a value
   */
  Optional<byte[]> with(Edit edit);

  /** The same for a person to write: each thing, in their order. */
  List<ByHand> byHand(List<Edit> edits);
}
