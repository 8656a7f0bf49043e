package no.forankring.cli.workspace;

import java.util.Map;
import no.forankring.core.observation.ChannelId;

/** What people call a platform: a name of its own, the same in every language. */
final class Networks {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("facebook", "Facebook"),
          Map.entry("instagram", "Instagram"),
          Map.entry("threads", "Threads"),
          Map.entry("x", "X"),
          Map.entry("linkedin", "LinkedIn"),
          Map.entry("youtube", "YouTube"),
          Map.entry("tiktok", "TikTok"),
          Map.entry("pinterest", "Pinterest"),
          Map.entry("snapchat", "Snapchat"),
          Map.entry("google-analytics", "Google Analytics"),
          Map.entry("search-console", "Search Console"),
          Map.entry("matomo", "Matomo"),
          Map.entry("plausible", "Plausible"),
          Map.entry("wordpress", "WordPress"),
          Map.entry("mailchimp", "Mailchimp"),
          Map.entry("discourse", "Discourse"),
          Map.entry("meta-ads", "Meta Ads"),
          Map.entry("linkedin-ads", "LinkedIn Ads"));

  private Networks() {}

  /** {@code LinkedIn} for {@code linkedin:fjordtog}. */
  static String name(ChannelId channel) {
    return NAMES.getOrDefault(channel.platform().id(), channel.toString());
  }
}
