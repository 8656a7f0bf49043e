package no.forankring.importers.formats;

import java.util.Map;

/** The fixtures, for tests in other packages. */
public final class FixtureFiles {

  private FixtureFiles() {}

  /** Bytes by path below the resources of the package. */
  public static Map<String, byte[]> all() {
    return Fixtures.all();
  }

  /** An archive, the same bytes each time. */
  public static byte[] zip(Map<String, byte[]> entries) {
    return PlatformFixtures.zip(entries);
  }
}
