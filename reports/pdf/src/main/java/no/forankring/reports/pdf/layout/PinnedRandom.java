package no.forankring.reports.pdf.layout;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.SplittableRandom;

/**
 * The same numbers for the same seed. OpenPDF draws the six letters before an embedded font's name
 * from a {@link SecureRandom}; nothing here is secret.
 */
final class PinnedRandom extends SecureRandom {
  @Serial private static final long serialVersionUID = 1;

  private PinnedRandom(long seed) {
    super(new Source(seed), null);
  }

  /** One per font, so that its letters do not depend on which other fonts a document uses. */
  static PinnedRandom of(long seed, String fontName) {
    return new PinnedRandom(seed ^ first8Bytes(fontName));
  }

  private static long first8Bytes(String text) {
    byte[] digest = sha256(text);
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = (number << 8) | (digest[i] & 0xff);
    }
    return number;
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static final class Source extends SecureRandomSpi {
    @Serial private static final long serialVersionUID = 1;
    private final transient SplittableRandom random;

    Source(long seed) {
      this.random = new SplittableRandom(seed);
    }

    @Override
    protected void engineSetSeed(byte[] seed) {
      // The seed is given once and for all.
    }

    @Override
    protected void engineNextBytes(byte[] bytes) {
      random.nextBytes(bytes);
    }

    @Override
    protected byte[] engineGenerateSeed(int length) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      return bytes;
    }
  }
}
