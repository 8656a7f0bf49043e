package no.forankring.core.fact.internal.measure;

import java.util.List;

/** How many follow us, and what changes that from day to day: ids of the catalogue. */
public final class Followers {

  /** How many there are. */
  public static final String LEVEL = "followers";

  /** Those who came, less those who left; below 0 where more left. */
  public static final String NET = "followers_net";

  /** Those who came. */
  public static final String GAINED = "followers_gained";

  /** Those who left. */
  public static final String LOST = "followers_lost";

  /** What changes the level. */
  public static final List<String> CHANGES = List.of(NET, GAINED, LOST);

  private Followers() {}
}
