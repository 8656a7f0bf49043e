package no.forankring.importers.strategy.document;

/** One thing that is put into a document. Nothing that stands there is replaced. */
public sealed interface Edit {

  /** The key at the top whose list it is about. */
  String list();

  /** The item it is about; of a new one the id it gets, empty where it gets none. */
  String id();

  /** What is new. */
  Written.Keys values();

  /** One more item at the end of the list. */
  record Item(String list, Written.Keys values) implements Edit {

    @Override
    public String id() {
      return values.values().get("id") instanceof Written.Text(String id) ? id : "";
    }
  }

  /**
   * One more item in a list that one of its items has.
   *
   * @param id of the item
   * @param part the key of the list it has
   */
  record Part(String list, String id, String part, Written.Keys values) implements Edit {}

  /**
   * Values for one of its items, which has none of them.
   *
   * @param id of the item
   */
  record Values(String list, String id, Written.Keys values) implements Edit {}
}
