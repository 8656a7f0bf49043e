package no.forankring.cli.workspace;

/** A workspace on disk. */
public final class Workspace {
  private Workspace() {}
}
