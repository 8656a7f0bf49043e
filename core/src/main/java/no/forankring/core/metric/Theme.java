package no.forankring.core.metric;

import java.util.Locale;

/** What a leader calls the matter a metric belongs to. */
public enum Theme {
  CUSTOMER_DIALOGUE,
  CUSTOMER_CARE,
  LEAD_GENERATION,
  CUSTOMER_RELATIONS,
  CUSTOMER_INSIGHT,
  VISIBILITY,
  SALES,
  ANCHORING;

  /** The id used in documents and outputs: {@code customer-dialogue}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
