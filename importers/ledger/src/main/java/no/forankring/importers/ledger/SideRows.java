package no.forankring.importers.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.ObservationSource.Query;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Post;
import no.forankring.core.period.Period;
import no.forankring.importers.ledger.ImportRows.Reading;

/** What files say beside observations: declared zeros and posts. */
final class SideRows {

  private static final Comparator<Post> BY_CHANNEL_DAY_ID =
      Comparator.comparing(Post::channel).thenComparing(Post::published).thenComparing(Post::id);

  private record PostKey(ChannelId channel, String id) {}

  private SideRows() {}

  static List<DeclaredZero> zeros(Connection connection, Query query) throws SQLException {
    Words words = Words.read(connection, query.subjects());
    List<DeclaredZero> zeros = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT subject, metric, source, first, last, origin, row, header FROM declared_zeros
            WHERE import = ? AND kind = ? AND last >= ? AND first <= ? ORDER BY ordinal
            """)) {
      for (Reading reading : ImportRows.asOf(connection, query.asOf())) {
        Binder binder = new Binder(statement);
        binder.add(reading.sequence());
        binder.add(SubjectKey.number(query.subjects()));
        binder.add(query.window());
        try (ResultSet row = statement.executeQuery()) {
          while (row.next()) {
            Words.Table table = words.table(row.getLong(6));
            zeros.add(
                new DeclaredZero(
                    words.subject(row.getLong(1)),
                    words.metric(row.getLong(2)),
                    words.source(row.getLong(3)),
                    new Period(day(row, 4), day(row, 5)),
                    table.exported(),
                    table.origin(reading.sha256(), row.getInt(7), words.column(row.getLong(8)))));
          }
        }
      }
    }
    return List.copyOf(zeros);
  }

  /**
   * @param counting in the order in which a later description replaces an earlier one
   */
  static List<Post> posts(Connection connection, List<Reading> counting) throws SQLException {
    Map<PostKey, Post> posts = new HashMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT platform, channel, post, published, instant, kind, link, text FROM posts
            WHERE import = ? ORDER BY ordinal
            """)) {
      for (Reading reading : counting) {
        statement.setLong(1, reading.sequence());
        try (ResultSet row = statement.executeQuery()) {
          while (row.next()) {
            Post post = post(row);
            posts.put(new PostKey(post.channel(), post.id()), post);
          }
        }
      }
    }
    return posts.values().stream().sorted(BY_CHANNEL_DAY_ID).toList();
  }

  private static Post post(ResultSet row) throws SQLException {
    return new Post(
        new ChannelId(new Platform(row.getString(1)), row.getString(2)),
        row.getString(3),
        day(row, 4),
        Optional.ofNullable(row.getString(5)).map(Instant::parse),
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)),
        Optional.ofNullable(row.getString(8)));
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    return LocalDate.ofEpochDay(row.getLong(column));
  }
}
