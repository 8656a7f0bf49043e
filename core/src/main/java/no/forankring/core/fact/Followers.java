package no.forankring.core.fact;

import java.util.List;

/** How many follow us, and what changes that from day to day: ids of the catalogue. */
final class Followers {

  /** How many there are. */
  static final String LEVEL = "followers";

  /** Those who came, less those who left; below 0 where more left. */
  static final String NET = "followers_net";

  static final String GAINED = "followers_gained";
  static final String LOST = "followers_lost";

  /** What changes the level. */
  static final List<String> CHANGES = List.of(NET, GAINED, LOST);

  private Followers() {}
}
