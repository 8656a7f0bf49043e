package no.forankring.cli.workspace.example;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.cli.workspace.example.Workbooks.Table;

/**
 * What Fjordtog counts itself: enquiries in its CRM, which rise; what customers asked and how soon
 * they were answered, which goes wrong in the last quarter; the hours and the money it costs.
 */
final class OwnSheets {
  /** Norwegian Excel saves CSV in this. */
  private static final Charset NORWEGIAN_EXCEL = Charset.forName("windows-1252");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
  private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

  private final NavigableMap<LocalDate, Day> days = new TreeMap<>();

  /** One day in all three sheets. */
  private record Day(
      LocalDate date,
      int enquiries,
      int agreements,
      int received,
      int answered,
      int inTime,
      int minutes,
      BigDecimal hours,
      int spend) {}

  OwnSheets() {
    Chance chance = Chance.of("own sheets");
    for (ExampleQuarter quarter : ExampleQuarter.all()) {
      for (LocalDate day : quarter.days()) {
        days.put(day, day(day, chance));
      }
    }
  }

  private static Day day(LocalDate day, Chance chance) {
    boolean open = day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    boolean campaign = campaign(day);
    int enquiries =
        chance.count(2.6 * Season.growth(day, 0.15) * Season.working(day) * (campaign ? 1.3 : 1));
    int received =
        chance.count(21 * Season.growth(day, 0.17) * Season.travel(day) * chance.around(0.15));
    int answered = Math.min(received, (int) Math.round(received * 0.97 * chance.around(0.02)));
    boolean late = !day.isBefore(LocalDate.of(2026, Month.JULY, 1));
    double share = late ? 0.71 : 0.9;
    int inTime = Math.min(answered, (int) Math.round(answered * share * chance.around(0.05)));
    double hours = 4.4 * Season.growth(day, 0.06) + (day.isBefore(TikTokExports.OPENED) ? 0 : 1.4);
    long halves = open ? Math.round(2 * hours * chance.around(0.22)) : 0;
    return new Day(
        day,
        enquiries,
        chance.count(enquiries * 0.09),
        received,
        answered,
        inTime,
        (int) (answered * (late ? 171 : 96) * chance.around(0.12)),
        BigDecimal.valueOf(halves * 5, 1),
        open ? chance.between(30, 46) * 10 + (campaign ? chance.between(118, 152) * 10 : 0) : 0);
  }

  /** When LinkedIn's sponsored posts run too. */
  private static boolean campaign(LocalDate day) {
    int at = day.getMonthValue() * 100 + day.getDayOfMonth();
    return (at >= 310 && at <= 411) || (at >= 908 && at <= 1009);
  }

  void add(ExampleQuarter quarter, Made made) {
    List<Day> rows = List.copyOf(days.subMap(quarter.first(), true, quarter.last(), true).values());
    enquiries(quarter, rows, made);
    service(quarter, rows, made);
    accounts(quarter, rows, made);
  }

  private static void enquiries(ExampleQuarter quarter, List<Day> rows, Made made) {
    StringBuilder text = new StringBuilder("Dato;Nye forespørsler;Avtaler inngått\r\n");
    for (Day day : rows) {
      text.append(
          "%s;%d;%d\r\n".formatted(DAY.format(day.date()), day.enquiries(), day.agreements()));
    }
    String file =
        "exports/crm-fjordtog/%s/CRM-rapport %s.csv".formatted(quarter.name(), quarter.name());
    made.put(file, text.toString().getBytes(NORWEGIAN_EXCEL));
    made.truth(file, Made.ONLY_TABLE, "leads", rows, Day::enquiries);
  }

  private static void service(ExampleQuarter quarter, List<Day> rows, Made made) {
    List<List<Object>> cells = new ArrayList<>();
    for (Day day : rows) {
      cells.add(
          List.of(
              day.date(),
              day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, NORWEGIAN),
              day.received(),
              day.answered(),
              day.inTime(),
              day.minutes()));
    }
    Table table =
        new Table(
            "Per dag",
            List.of(List.of("Kundesenteret: chat, e-post og meldinger. Frist: to timer")),
            List.of(
                "Dato",
                "Ukedag",
                "Mottatt",
                "Besvart",
                "Besvart innen fristen",
                "Minutter til første svar"),
            cells);
    String file =
        "exports/customer-service-fjordtog/%s/Kundeservice %s.xlsx"
            .formatted(quarter.name(), quarter.name());
    made.put(file, Workbooks.xlsx(List.of(table), quarter.exported()));
    made.truth(file, table.name(), "messages_received", rows, Day::received);
    made.truth(file, table.name(), "messages_answered", rows, Day::answered);
    made.truth(file, table.name(), "messages_in_time", rows, Day::inTime);
    made.truth(file, table.name(), "answer_minutes", rows, Day::minutes);
  }

  /** A sheet for each month, with its sum below. */
  private static void accounts(ExampleQuarter quarter, List<Day> rows, Made made) {
    String file =
        "exports/accounts-fjordtog/%s/Timer og kostnader %s.xlsx"
            .formatted(quarter.name(), quarter.name());
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Month month = quarter.first().getMonth().plus(i);
      List<Day> ofMonth = rows.stream().filter(day -> day.date().getMonth() == month).toList();
      String sheet = month.getDisplayName(TextStyle.FULL_STANDALONE, NORWEGIAN);
      BigDecimal hours = ofMonth.stream().map(Day::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
      int spend = ofMonth.stream().mapToInt(Day::spend).sum();
      List<List<Object>> cells =
          Stream.concat(
                  ofMonth.stream()
                      .map(day -> List.<Object>of(day.date(), day.hours(), day.spend())),
                  Stream.of(List.<Object>of("Sum", hours, spend)))
              .toList();
      tables.add(new Table(sheet, List.of(), List.of("Dato", "Timer", "Annonsering (NOK)"), cells));
      made.truth(file, sheet, "hours", ofMonth, Day::hours);
      made.truth(file, sheet, "spend", ofMonth, Day::spend);
    }
    made.put(file, Workbooks.xlsx(tables, quarter.exported()));
  }
}
