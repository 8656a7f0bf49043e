package no.forankring.reports.content.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.forankring.reports.content.report.Inline;

/** Sentences whose numbers keep the id of the fact they show. */
public final class Sentences {

  /** Stands for a piece in a sentence; {@link Untrusted} removes it from data. */
  private static final char FIRST_MARK = '\uE000';

  private final Texts texts;

  public Sentences(Texts texts) {
    this.texts = texts;
  }

  /**
   * A sentence as pieces.
   *
   * @param arguments a piece, a list of pieces, or what {@link Texts#say} takes
   */
  public List<Inline> say(String key, Map<String, ?> arguments) {
    Map<String, Object> marked = new HashMap<>();
    List<List<Inline>> pieces = new ArrayList<>();
    arguments.forEach(
        (name, value) ->
            marked.put(
                name,
                switch (value) {
                  case Inline piece -> mark(pieces, List.of(piece));
                  case List<?> list -> mark(pieces, list.stream().map(Inline.class::cast).toList());
                  default -> value;
                }));
    return split(texts.sayMarked(key, marked), pieces);
  }

  public List<Inline> say(String key) {
    return say(key, Map.of());
  }

  private static Texts.Marked mark(List<List<Inline>> pieces, List<Inline> piece) {
    pieces.add(piece);
    return new Texts.Marked((char) (FIRST_MARK + pieces.size() - 1));
  }

  private static List<Inline> split(String sentence, List<List<Inline>> pieces) {
    List<Inline> out = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      char each = sentence.charAt(i);
      int piece = each - FIRST_MARK;
      if (piece < 0 || piece >= pieces.size()) {
        text.append(each);
        continue;
      }
      if (!text.isEmpty()) {
        out.add(new Inline.Text(text.toString()));
        text.setLength(0);
      }
      out.addAll(pieces.get(piece));
    }
    if (!text.isEmpty()) {
      out.add(new Inline.Text(text.toString()));
    }
    return List.copyOf(out);
  }

  /** With a capital at its beginning, where that is a letter of text. */
  public static List<Inline> capital(List<Inline> pieces) {
    if (pieces.isEmpty() || !(pieces.getFirst() instanceof Inline.Text(var text))) {
      return pieces;
    }
    int end = text.offsetByCodePoints(0, 1);
    List<Inline> out = new ArrayList<>(pieces);
    out.set(
        0,
        new Inline.Text(
            UCharacter.toUpperCase(ULocale.ROOT, text.substring(0, end)) + text.substring(end)));
    return List.copyOf(out);
  }

  /** One after the other, with a space between. */
  public static List<Inline> join(List<List<Inline>> sentences) {
    List<Inline> out = new ArrayList<>();
    for (List<Inline> sentence : sentences) {
      if (!out.isEmpty()) {
        out.add(new Inline.Text(" "));
      }
      out.addAll(sentence);
    }
    return List.copyOf(out);
  }

  /** The characters alone. */
  public static String text(List<Inline> pieces) {
    StringBuilder out = new StringBuilder();
    pieces.forEach(piece -> out.append(piece.text()));
    return out.toString();
  }
}
