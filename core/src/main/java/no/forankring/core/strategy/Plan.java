package no.forankring.core.strategy;

import java.util.Optional;

/**
 * A plan the leadership already owns, or one chapter of it.
 *
 * @param id unique among the plans
 * @param chapter of it, where only that is meant
 * @param owner a role
 */
public record Plan(
    String id, Wording name, Kind kind, Optional<Wording> chapter, Optional<Wording> owner) {

  /** What sort of plan it is. */
  public enum Kind {
    COMMUNICATION_STRATEGY,
    MARKET_PLAN,
    BRANDING,
    SALES_CAMPAIGN,
    OTHER
  }
}
