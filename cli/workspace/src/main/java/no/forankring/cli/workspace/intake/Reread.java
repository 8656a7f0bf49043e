package no.forankring.cli.workspace.intake;

import java.io.IOException;
import java.nio.file.Path;
import no.forankring.cli.workspace.config.WorkspaceConfig;
import no.forankring.core.observation.ObservationSink;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.ledger.ImportEntry;
import no.forankring.importers.ledger.Replayer;

/** Reads the originals again as the import log says, so that a rebuild asks nothing. */
public record Reread(WorkspaceConfig config, ExportFormats formats) implements Replayer {
  @Override
  public void replay(ImportEntry entry, Path original, ObservationSink sink) throws IOException {
    formats.read(original, Headers.context(entry.header(), config), sink);
  }
}
