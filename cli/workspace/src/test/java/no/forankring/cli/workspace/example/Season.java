package no.forankring.cli.workspace.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/** How a day differs from an ordinary one, as factors around 1. */
final class Season {
  private static final double[] WORKING_LIFE = {
    0.95, 1.02, 1.05, 1.0, 0.98, 0.95, 0.58, 0.88, 1.1, 1.12, 1.1, 0.92
  };
  private static final double[] TRAVEL = {
    0.85, 0.95, 0.98, 1.0, 1.02, 1.12, 1.25, 1.1, 1.0, 0.98, 0.9, 0.95
  };

  private Season() {}

  /** LinkedIn: people read at work, so little in July, at Christmas and in weekends. */
  static double working(LocalDate day) {
    double factor = WORKING_LIFE[day.getMonthValue() - 1] * (christmas(day) ? 0.35 : 1);
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> factor * 0.34;
      case SUNDAY -> factor * 0.4;
      case FRIDAY -> factor * 0.92;
      case TUESDAY, WEDNESDAY -> factor * 1.12;
      case MONDAY, THURSDAY -> factor * 1.06;
    };
  }

  /** Facebook and Instagram: people plan journeys, so most in summer. */
  static double travel(LocalDate day) {
    double factor = TRAVEL[day.getMonthValue() - 1] * (christmas(day) ? 0.8 : 1);
    return day.getDayOfWeek() == DayOfWeek.SATURDAY ? factor * 0.88 : factor;
  }

  /** Growth by this rate a year, continuously, since the first day of the example. */
  static double growth(LocalDate day, double rate) {
    double years = ChronoUnit.DAYS.between(ExampleQuarter.BEGIN, day) / 365.25;
    return StrictMath.exp(rate * years);
  }

  private static boolean christmas(LocalDate day) {
    return (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 22)
        || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 1);
  }
}
