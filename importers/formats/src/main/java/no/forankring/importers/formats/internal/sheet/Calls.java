package no.forankring.importers.formats.internal.sheet;

/**
 * Keeps our own exceptions apart from a parser's while it calls us back: a parser given damaged
 * bytes may throw anything unchecked, and that means a damaged file; what the consumer throws must
 * come out as it was.
 */
final class Calls implements RowConsumer {

  private final RowConsumer consumer;

  Calls(RowConsumer consumer) {
    this.consumer = consumer;
  }

  /** Carries the consumer's exception through the parser. */
  static final class FromConsumer extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final RuntimeException carried;

    private FromConsumer(RuntimeException carried) {
      super(carried);
      this.carried = carried;
    }

    RuntimeException carried() {
      return carried;
    }
  }

  @Override
  public void entry(String path) {
    guarded(() -> consumer.entry(path));
  }

  @Override
  public void unread(String code) {
    guarded(() -> consumer.unread(code));
  }

  @Override
  public void breaksOff() {
    guarded(consumer::breaksOff);
  }

  @Override
  public void sheet(String name) {
    guarded(() -> consumer.sheet(name));
  }

  @Override
  public void row(Row row) {
    guarded(() -> consumer.row(row));
  }

  private static void guarded(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      throw new FromConsumer(e);
    }
  }
}
