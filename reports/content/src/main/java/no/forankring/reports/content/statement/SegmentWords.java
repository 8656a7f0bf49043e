package no.forankring.reports.content.statement;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.report.Inline;

/** Groups of people in words: {@code women}, {@code 25–34 years}, {@code Norway}. */
public final class SegmentWords {

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern RANGE = Pattern.compile("(?<=\\d)-(?=\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Set<String> COUNTED = Set.of("age", "company-size");

  private final Texts texts;

  public SegmentWords(Texts texts) {
    this.texts = texts;
  }

  public String dimension(String dimension) {
    return texts.say("chapter.segments." + dimension + ".name");
  }

  /** The group; what there is no word for is quoted as the platform calls it. */
  public Inline value(String dimension, String value) {
    String key = "chapter.segments." + dimension + "." + value;
    if (texts.has(key)) {
      return new Inline.Text(texts.say(key));
    }
    if (dimension.equals("country") && COUNTRY.matcher(value).matches()) {
      ULocale country = new ULocale("", value);
      return new Inline.Text(country.getDisplayCountry(ULocale.forLanguageTag(texts.language())));
    }
    if (COUNTED.contains(dimension) && Character.isDigit(value.charAt(0))) {
      String range =
          NUMBER
              .matcher(RANGE.matcher(value).replaceAll("\u2013"))
              .replaceAll(number -> texts.numbers().plain(new BigDecimal(number.group())));
      return new Inline.Text(texts.say("chapter.segments." + dimension + ".range", range));
    }
    return new Inline.Quote(Untrusted.visible(value.replace('-', ' ')));
  }
}
