package no.forankring.cli.workspace.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Mailchimp: a longer list every fortnight, a little fewer openings, and more clicks. */
final class NewsletterExports {
  private static final DateTimeFormatter SENT =
      DateTimeFormatter.ofPattern("MMM dd, uuuu hh:mm a", Locale.ENGLISH);
  private static final List<String> SUBJECTS =
      List.of(
          "Neste stopp: høstfjellet",
          "Ti turer du når uten bil",
          "Nå kan du ta med sykkelen",
          "Slik blir rutene i høst",
          "Bak spakene på Fjordlinjen",
          "Familierabatten er tilbake",
          "Spisevogna har fått ny meny",
          "Stillekupé på alle avganger",
          "Et år til: månedskortet forklart",
          "Snø i sporet? Slik varsler vi deg");

  private final TreeMap<LocalDate, Campaign> campaigns = new TreeMap<>();

  private record Campaign(
      LocalDateTime sent,
      String title,
      String subject,
      String list,
      int recipients,
      int delivered,
      int opens,
      int clicks,
      int unsubscribes) {
    String id() {
      Chance chance = Chance.of("campaign " + sent);
      return "%05x%05x".formatted(chance.between(0, 0xfffff), chance.between(0, 0xfffff));
    }
  }

  NewsletterExports() {
    Chance chance = Chance.of("mailchimp");
    LocalDate first = LocalDate.of(2024, 7, 3);
    LocalDate end = ExampleQuarter.all().getLast().last();
    int number = 0;
    for (LocalDate day = first; !day.isAfter(end); day = day.plusWeeks(2)) {
      // Nobody writes one between Christmas and New Year.
      if (day.getMonthValue() == 12 && day.getDayOfMonth() > 23) {
        continue;
      }
      number++;
      int recipients = (int) (4_870 * Season.growth(day, 0.21)) + chance.between(-7, 7);
      int delivered = recipients - chance.count(recipients * 0.004);
      campaigns.put(
          day,
          new Campaign(
              day.atTime(LocalTime.of(10, chance.between(0, 9))),
              "Nyhetsbrev " + number,
              SUBJECTS.get(number % SUBJECTS.size()),
              "Reisende",
              recipients,
              delivered,
              chance.count(delivered * 0.452 * Season.growth(day, -0.055) * chance.around(0.05)),
              chance.count(delivered * 0.047 * Season.growth(day, 0.14) * chance.around(0.1)),
              chance.count(delivered * 0.0016)));
    }
    // Before a new template goes out, it is sent to the three who make it.
    LocalDateTime test = LocalDateTime.of(2025, 2, 10, 14, 56);
    campaigns.put(
        test.toLocalDate(), new Campaign(test, "Test ny mal", "Test", "Intern", 3, 3, 6, 2, 0));
  }

  void add(ExampleQuarter quarter, Made made) {
    List<Campaign> rows =
        List.copyOf(campaigns.subMap(quarter.first(), true, quarter.last(), true).values());
    StringBuilder text =
        new StringBuilder(
            "Title,Subject,List,\"Send Date\",\"Send Weekday\",\"Total Recipients\","
                + "\"Successful Deliveries\",\"Total Opens\",\"Total Clicks\",Unsubscribes,"
                + "\"Unique Id\",\"Total Revenue\"\n");
    for (Campaign campaign : rows) {
      DayOfWeek weekday = campaign.sent().getDayOfWeek();
      List<Object> cells =
          new ArrayList<>(
              List.of(
                  campaign.title(),
                  campaign.subject(),
                  campaign.list(),
                  SENT.format(campaign.sent()).replace("AM", "am").replace("PM", "pm"),
                  weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
      cells.addAll(
          List.of(
              campaign.recipients(),
              campaign.delivered(),
              campaign.opens(),
              campaign.clicks(),
              campaign.unsubscribes(),
              campaign.id(),
              0));
      text.append(Csv.line(cells));
    }
    String file = "exports/mailchimp-fjordtog/" + quarter.name() + "/campaigns.csv";
    made.put(file, text.toString());
    made.truth(file, Made.ONLY_TABLE, "emails_delivered", rows, Campaign::delivered);
    made.truth(file, Made.ONLY_TABLE, "email_opens", rows, Campaign::opens);
    made.truth(file, Made.ONLY_TABLE, "clicks", rows, Campaign::clicks);
    made.truth(file, Made.ONLY_TABLE, "unsubscribes", rows, Campaign::unsubscribes);
  }
}
