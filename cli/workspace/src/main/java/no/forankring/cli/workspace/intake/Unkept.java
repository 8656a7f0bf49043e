package no.forankring.cli.workspace.intake;

import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSink;
import no.forankring.core.observation.Post;

/** Keeps nothing: for reading a file only to see what becomes of it. */
enum Unkept implements ObservationSink {
  SINK;

  @Override
  public void observation(Observation observation) {}

  @Override
  public void declaredZero(DeclaredZero zero) {}

  @Override
  public void post(Post post) {}
}
