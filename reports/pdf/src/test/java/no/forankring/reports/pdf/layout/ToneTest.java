package no.forankring.reports.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToneTest {

  @ParameterizedTest
  @EnumSource(Tone.class)
  void textStandsOutFromWhiteAndFromACalloutsGround(Tone tone) {
    assertThat(contrast(tone.colour(), Color.WHITE)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(tone.colour(), Tone.TINT)).isGreaterThanOrEqualTo(4.5);
  }

  /** The contrast ratio of WCAG 2.2. */
  private static double contrast(Color a, Color b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
