package no.forankring.cli.workspace.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.ChannelId;

/** What a person at the keyboard can be asked. The answer is kept in the import log. */
public interface Questions {
  /** Nobody is there to answer. */
  Questions NOBODY =
      new Questions() {
        @Override
        public Optional<ChannelId> channel(String file, List<ChannelId> possible) {
          return Optional.empty();
        }

        @Override
        public Optional<LocalDate> exported(String file) {
          return Optional.empty();
        }
      };

  /** Whose the file is. */
  Optional<ChannelId> channel(String file, List<ChannelId> possible);

  /** The day the platform produced the file. */
  Optional<LocalDate> exported(String file);
}
