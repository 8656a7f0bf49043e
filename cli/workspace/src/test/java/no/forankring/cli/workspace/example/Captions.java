package no.forankring.cli.workspace.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The invented texts of posts, dealt so that one comes back only after all others. */
final class Captions {
  private static final Pattern MONTHS = Pattern.compile("(\\d+)-(\\d+)");
  private static final Pattern SLOT = Pattern.compile("\\{(\\d+)-(\\d+)}");
  private static final List<String> LINES =
      List.of("Fjordlinjen", "Kystbanen", "Vesterdalsbanen", "Nordvikbanen");
  private static final List<String> TOWNS =
      List.of("Nordvik", "Storfossen", "Fjordhavn", "Eidsnes", "Vesterdal", "Sundheim");

  private final List<Template> templates;
  private final Deque<Template> left = new ArrayDeque<>();
  private final Chance chance;

  private Captions(List<Template> templates, Chance chance) {
    this.templates = templates;
    this.chance = chance;
  }

  /** The texts of a file beside this class. */
  static Captions of(String name, Chance chance) {
    String resource = "captions-" + name + ".txt";
    try (InputStream in =
        Objects.requireNonNull(Captions.class.getResourceAsStream(resource), resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Template> templates =
          Stream.of(text.split("---\n")).skip(1).map(String::strip).map(Template::of).toList();
      return new Captions(templates, chance);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Caption next(LocalDate day) {
    List<Template> unfit = new ArrayList<>();
    Template found = draw();
    while (!found.fits(day)) {
      unfit.add(found);
      found = draw();
    }
    // A refill may have brought the same text again; once is enough.
    unfit.reversed().stream().filter(text -> !left.contains(text)).forEach(left::addFirst);
    return new Caption(fill(found.text()), found.video());
  }

  private Template draw() {
    if (left.isEmpty()) {
      left.addAll(chance.shuffled(templates));
    }
    return left.removeFirst();
  }

  private String fill(String text) {
    List<String> towns = chance.shuffled(TOWNS);
    String named =
        text.replace("{linje}", chance.oneOf(LINES))
            .replace("{by}", towns.get(0))
            .replace("{tilby}", towns.get(1));
    return SLOT.matcher(named).replaceAll(this::number);
  }

  private String number(MatchResult slot) {
    return "" + chance.between(Integer.parseInt(slot.group(1)), Integer.parseInt(slot.group(2)));
  }

  record Caption(String text, boolean video) {}

  private record Template(int firstMonth, int lastMonth, boolean video, String text) {
    static Template of(String block) {
      List<String> lines = new ArrayList<>(block.lines().toList());
      Matcher months = MONTHS.matcher(lines.getFirst());
      boolean limited = months.matches();
      if (limited) {
        lines.removeFirst();
      }
      boolean video = lines.getFirst().equals("video");
      if (video) {
        lines.removeFirst();
      }
      return new Template(
          limited ? Integer.parseInt(months.group(1)) : 1,
          limited ? Integer.parseInt(months.group(2)) : 12,
          video,
          String.join("\n", lines));
    }

    boolean fits(LocalDate day) {
      return day.getMonthValue() >= firstMonth && day.getMonthValue() <= lastMonth;
    }
  }
}
