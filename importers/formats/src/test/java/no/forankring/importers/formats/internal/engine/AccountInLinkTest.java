package no.forankring.importers.formats.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AccountInLinkTest {

  private static final Pattern X =
      Pattern.compile("x\\.com/(?<account>[A-Za-z0-9_]{1,15})/status/(?<id>\\d+)");

  @Test
  void eachLinkNamesItsOwnAccount() {
    AccountInLink accounts = AccountInLink.in(X).orElseThrow();
    assertThat(accounts.of("https://x.com/fjordtog/status/123")).contains("fjordtog");
    assertThat(accounts.of("https://x.com/fjordtog/status/456")).contains("fjordtog");
    assertThat(accounts.of("https://x.com/fjordtog/status/4567")).contains("fjordtog");
    assertThat(accounts.of("https://x.com/fjordbåt/status/4567")).isEmpty();
    assertThat(accounts.of("https://x.com/fjordbat/status/4567")).contains("fjordbat");
    assertThat(accounts.of("https://x.com/fjordba2/status/4567")).contains("fjordba2");
    assertThat(accounts.of("https://x.com/fjordba3/status/4567")).contains("fjordba3");
  }

  @Test
  void aLinkThatNamesNoneDoesNotTakeTheOneAbove() {
    AccountInLink accounts = AccountInLink.in(X).orElseThrow();
    assertThat(accounts.of("https://x.com/fjordtog/status/123")).contains("fjordtog");
    assertThat(accounts.of("https://x.com/fjordtog/status/x23")).isEmpty();
    assertThat(accounts.of("")).isEmpty();
    assertThat(accounts.of("https://x.com/fjordtog/status/124")).contains("fjordtog");
  }

  @Test
  void anAccountBehindTheIdMayBeDigits() {
    AccountInLink accounts =
        AccountInLink.in(Pattern.compile("/(?<id>\\d+)/(?<account>\\d+)")).orElseThrow();
    assertThat(accounts.of("/1/22")).contains("22");
    assertThat(accounts.of("/1/23")).contains("23");
  }

  @Test
  void aPatternMayTellIdsOnly() {
    assertThat(AccountInLink.in(Pattern.compile("/(?<id>\\d+)"))).isEmpty();
  }
}
