package no.forankring.importers.strategy.document;

import java.util.Optional;

/**
 * A document that single things are written into, and nothing else of it changes. Whoever writes
 * reads the result again: whether it says what was meant is not known here.
 */
public interface Editable {

  /**
   * The document with one more item at the end of a list.
   *
   * @param list a key at the top
   * @return absent where there is no place for it
   */
  Optional<byte[]> append(String list, Written.Keys item);

  /**
   * The document with one more item in a list of one of its items.
   *
   * @param list a key at the top
   * @param id of the item
   * @param part the key of the list it has
   * @return absent where there is no place for it
   */
  Optional<byte[]> append(String list, String id, String part, Written.Keys item);

  /**
   * The document with more values for one of its items.
   *
   * @param list a key at the top
   * @param id of the item
   * @return absent where there is no such item, or it has one of the values
   */
  Optional<byte[]> put(String list, String id, Written.Keys values);
}
