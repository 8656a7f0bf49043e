package no.forankring.importers.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What identifies bytes. */
record Content(String sha256, long size) {

  static Content of(Path file) throws IOException {
    return copy(file, OutputStream.nullOutputStream());
  }

  /** Reads once: what is hashed is what is copied. */
  static Content copy(Path file, OutputStream out) throws IOException {
    MessageDigest digest = digest();
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        out.write(buffer, 0, n);
        size += n;
      }
    }
    return new Content(HexFormat.of().formatHex(digest.digest()), size);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
