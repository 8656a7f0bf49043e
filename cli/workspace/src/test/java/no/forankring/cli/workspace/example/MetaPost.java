package no.forankring.cli.workspace.example;

import java.math.BigInteger;
import java.time.Instant;

/**
 * A post on Facebook or Instagram with the numbers of its life so far.
 *
 * @param saves Instagram only
 * @param linkClicks Facebook only
 * @param otherClicks Facebook only
 */
record MetaPost(
    Network network,
    Instant published,
    String text,
    boolean video,
    int seconds,
    int views,
    int reach,
    int reactions,
    int comments,
    int shares,
    int saves,
    int follows,
    int linkClicks,
    int otherClicks) {

  enum Network {
    FACEBOOK,
    INSTAGRAM;

    String folder() {
      return this == FACEBOOK ? "facebook" : "instagram";
    }
  }

  private static final long INSTAGRAM_EPOCH = 1_314_220_021_721L;
  private static final String SHORTCODE =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private Chance own() {
    return Chance.of(network + " post " + published);
  }

  /** Facebook's ids grow with time, Instagram's media ids look like chance. */
  String id() {
    Chance chance = own();
    return switch (network) {
      case FACEBOOK ->
          "" + (122_000_000_000_000L + published.getEpochSecond() * 57_000 % 99_000_000_000_000L);
      case INSTAGRAM ->
          "18%07d%08d".formatted(chance.between(0, 9_999_999), chance.between(0, 99_999_999));
    };
  }

  String link() {
    return switch (network) {
      case FACEBOOK ->
          video
              ? "https://www.facebook.com/reel/" + id() + "/"
              : "https://www.facebook.com/fjordtog/posts/" + id();
      case INSTAGRAM -> "https://www.instagram.com/" + (video ? "reel/" : "p/") + shortcode() + "/";
    };
  }

  /** As Instagram makes it: the time since its own epoch, then shard and serial number. */
  private String shortcode() {
    Chance chance = own();
    BigInteger id =
        BigInteger.valueOf(published.toEpochMilli() - INSTAGRAM_EPOCH)
            .shiftLeft(23)
            .add(BigInteger.valueOf(chance.between(0, (1 << 23) - 1)));
    StringBuilder code = new StringBuilder();
    for (BigInteger rest = id; rest.signum() > 0; rest = rest.shiftRight(6)) {
      code.append(SHORTCODE.charAt(rest.intValue() & 63));
    }
    return code.reverse().toString();
  }
}
