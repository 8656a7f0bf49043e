package no.forankring.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests tagged "locale" run once in each of three locales, and this one sees to it. */
@Tag("locale")
class LocaleTest {

  @Test
  void theTestsRunInTheLocaleTheBuildAsksFor() {
    assertThat(Locale.getDefault().toLanguageTag()).isEqualTo(System.getProperty("test.locale"));
    assertThat(Locale.getDefault(Locale.Category.FORMAT)).isEqualTo(Locale.getDefault());
  }
}
