package no.forankring.importers.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** One hash over everything a ledger holds, whatever numbers stand for its words. */
final class Fingerprint {

  private static final List<String> CONTENT =
      List.of(
          "SELECT * FROM imports ORDER BY sequence",
          "SELECT *, typeof(value) FROM observed ORDER BY import, ordinal",
          "SELECT * FROM declared ORDER BY import, ordinal",
          "SELECT * FROM posts ORDER BY import, ordinal");

  private Fingerprint() {}

  static String of(Connection connection) throws SQLException {
    MessageDigest digest = Content.digest();
    for (String sql : CONTENT) {
      try (PreparedStatement statement = connection.prepareStatement(sql);
          ResultSet row = statement.executeQuery()) {
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
          for (int i = 1; i <= columns; i++) {
            add(digest, row.getString(i), row.wasNull());
          }
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text, boolean absent) {
    byte[] bytes = absent ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(absent ? -1 : bytes.length).flip());
    digest.update(bytes);
  }
}
