package no.forankring.core.observation;

/** Takes what is read from one file, in file order. */
public interface ObservationSink {

  void observation(Observation observation);

  void declaredZero(DeclaredZero zero);

  void post(Post post);
}
