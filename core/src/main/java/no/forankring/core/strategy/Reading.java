package no.forankring.core.strategy;

import java.time.LocalDate;
import no.forankring.core.observation.ChannelId;

/**
 * A number of followers read off the page by a person; it holds at the end of its day.
 *
 * @param line where it stands in the strategy file, from 1
 */
public record Reading(LocalDate date, ChannelId channel, long followers, String file, int line) {

  /**
   * @throws IllegalArgumentException if the number is negative
   */
  public Reading {
    if (followers < 0) {
      throw new IllegalArgumentException("followers cannot be negative: " + followers);
    }
  }
}
