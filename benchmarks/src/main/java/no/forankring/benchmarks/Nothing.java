package no.forankring.benchmarks;

/** The limit of every start: a JVM that ends at once. */
final class Nothing {
  private Nothing() {}

  public static void main(String[] arguments) {}
}
