package no.forankring.cli.workspace.example;

import no.forankring.cli.workspace.example.MetaPost.Network;

/** A file of the Insights page: its name, its title on each network, and how its numbers run. */
enum MetaSeries {
  FOLLOWS("Follows", "Facebook follows", "Instagram follows", "followers_gained"),
  REACH("Reach", "Facebook reach", "Instagram reach", "reach", 610, 0.08, 940, 0.14),
  VISITS(
      "Visits",
      "Facebook visits",
      "Instagram profile visits",
      "profile_visits",
      61,
      0.05,
      43,
      0.23),
  LINK_CLICKS(
      "Link clicks",
      "Facebook link clicks",
      "Instagram link clicks",
      "link_clicks",
      15,
      0.1,
      4.3,
      0.67),
  /** These two titles name no network, so their files lie in a folder of the network's own. */
  VIEWS("Views", "Views", "Views", "views", 1_420, 0.09, 2_180, 0.15),
  INTERACTIONS(
      "Interactions",
      "Content interactions",
      "Content interactions",
      "engagements",
      47,
      0.04,
      131,
      -0.06);

  private final String fileName;
  private final String facebookTitle;
  private final String instagramTitle;
  private final String metric;
  private final double facebookStart;
  private final double facebookGrowth;
  private final double instagramStart;
  private final double instagramGrowth;

  MetaSeries(String fileName, String facebookTitle, String instagramTitle, String metric) {
    this(fileName, facebookTitle, instagramTitle, metric, 0, 0, 0, 0);
  }

  MetaSeries(
      String fileName,
      String facebookTitle,
      String instagramTitle,
      String metric,
      double facebookStart,
      double facebookGrowth,
      double instagramStart,
      double instagramGrowth) {
    this.fileName = fileName;
    this.facebookTitle = facebookTitle;
    this.instagramTitle = instagramTitle;
    this.metric = metric;
    this.facebookStart = facebookStart;
    this.facebookGrowth = facebookGrowth;
    this.instagramStart = instagramStart;
    this.instagramGrowth = instagramGrowth;
  }

  /** The catalogue id of what the file holds. */
  String metric() {
    return metric;
  }

  boolean namesNetwork() {
    return !facebookTitle.equals(instagramTitle);
  }

  /** The browser adds (1) to the second file of a name; Facebook's is downloaded first. */
  String file(Network network) {
    boolean second = namesNetwork() && network == Network.INSTAGRAM;
    return fileName + (second ? " (1)" : "") + ".csv";
  }

  String title(Network network) {
    return switch (network) {
      case FACEBOOK -> facebookTitle;
      case INSTAGRAM -> instagramTitle;
    };
  }

  /** The mean of an ordinary day at the beginning. */
  double start(Network network) {
    return switch (network) {
      case FACEBOOK -> facebookStart;
      case INSTAGRAM -> instagramStart;
    };
  }

  /** A year, continuously. */
  double growth(Network network) {
    return switch (network) {
      case FACEBOOK -> facebookGrowth;
      case INSTAGRAM -> instagramGrowth;
    };
  }
}
