package no.forankring.cli.workspace.config;

import java.util.List;

/** The platforms a channel may be on. */
public final class Platforms {
  /** In the order people are shown them. {@code meta} is none: a channel is on one network. */
  public static final List<String> ALL =
      List.of(
          "facebook",
          "instagram",
          "threads",
          "x",
          "linkedin",
          "youtube",
          "tiktok",
          "pinterest",
          "snapchat",
          "google-analytics",
          "search-console",
          "matomo",
          "plausible",
          "wordpress",
          "mailchimp",
          "discourse",
          "meta-ads",
          "linkedin-ads");

  private Platforms() {}
}
