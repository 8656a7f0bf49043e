package no.forankring.importers.formats.internal.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The account that a post's link names. Mostly the one of the row above, and needs no pattern. */
final class AccountInLink {

  private static final String ACCOUNT = "account";
  private static final String ID = "id";

  private final Matcher pattern;
  private String above = "";
  private int idAt;
  private Optional<String> account = Optional.empty();

  private AccountInLink(Matcher pattern) {
    this.pattern = pattern;
  }

  /** Empty where the pattern tells ids only. */
  static Optional<AccountInLink> in(Pattern idFromLink) {
    Matcher matcher = idFromLink.matcher("");
    return matcher.namedGroups().containsKey(ACCOUNT)
        ? Optional.of(new AccountInLink(matcher))
        : Optional.empty();
  }

  Optional<String> of(String link) {
    if (!differsInDigitsOfTheId(link)) {
      boolean found = pattern.reset(link).find();
      account = found ? Optional.of(pattern.group(ACCOUNT)) : Optional.empty();
      // An account behind the id is looked for each time.
      idAt = found && pattern.start(ID) >= pattern.end(ACCOUNT) ? pattern.start(ID) : link.length();
      above = link;
    }
    return account;
  }

  /** Or not at all. */
  private boolean differsInDigitsOfTheId(String link) {
    if (link.length() != above.length() || !link.regionMatches(0, above, 0, idAt)) {
      return false;
    }
    for (int i = idAt; i < link.length(); i++) {
      if (!isDigit(link.charAt(i)) || !isDigit(above.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
