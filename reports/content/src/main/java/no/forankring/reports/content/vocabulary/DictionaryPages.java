package no.forankring.reports.content.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.language.WordSet;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Block.Column;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;

/** The dictionary as pages to hand over, in the look of the reports. */
public final class DictionaryPages {
  private static final String NOTHING = "\u2013";

  private final Dictionary dictionary;
  private final Texts texts;

  private DictionaryPages(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.texts = Texts.ofWords(dictionary.language(), WordSet.COMPANY);
  }

  /** The pages: theme by theme, then the platforms' words by the alphabet. */
  public static Report of(Dictionary dictionary) {
    return new DictionaryPages(dictionary).report();
  }

  private Report report() {
    Map<String, String> about = Map.of("organisation", dictionary.organisation());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, dictionary.labels().title()));
    blocks.add(new Block.Paragraph(text(dictionary.labels().subtitle()), Block.Tone.SUBTITLE));
    for (Dictionary.Chapter chapter : dictionary.themes()) {
      blocks.add(new Block.Heading(2, capital(chapter.theme().name())));
      blocks.add(new Block.Paragraph(text(chapter.theme().meaning()), Block.Tone.NORMAL));
      blocks.add(table(chapter));
    }
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, dictionary.labels().back()));
    blocks.add(back());
    return new Report(
        dictionary.language(),
        dictionary.labels().title(),
        dictionary.organisation(),
        texts.say("dictionary.subject", about),
        texts.say("dictionary.running-head", about),
        texts.say("dictionary.page-of", "{0}", "{1}"),
        blocks);
  }

  private Block table(Dictionary.Chapter chapter) {
    return new Block.Table(
        texts.say("dictionary.theme.caption", capital(chapter.theme().name())),
        List.of(
            new Column(texts.say("dictionary.theme.word"), 2.4, false),
            new Column(texts.say("dictionary.theme.meaning"), 4.2, false),
            new Column(dictionary.labels().platforms(), 2.8, false)),
        chapter.metrics().stream()
            .map(
                entry ->
                    List.of(
                        new Cell(List.of(new Inline.Strong(entry.name()))),
                        new Cell(text(entry.meaning())),
                        new Cell(text(joined(entry.platforms())))))
            .toList());
  }

  private Block back() {
    if (dictionary.back().isEmpty()) {
      return new Block.Paragraph(text(texts.say("dictionary.back.none")), Block.Tone.NORMAL);
    }
    return new Block.Table(
        texts.say("dictionary.back.caption"),
        List.of(
            new Column(texts.say("dictionary.back.platform-word"), 3.4, false),
            new Column(texts.say("dictionary.back.where"), 3, false),
            new Column(texts.say("dictionary.back.word"), 3, false)),
        dictionary.back().stream()
            .map(
                each ->
                    List.of(
                        new Cell(text(each.word())),
                        new Cell(text(joined(each.platforms()))),
                        new Cell(List.of(new Inline.Strong(each.name())))))
            .toList());
  }

  private static String joined(List<String> words) {
    return words.isEmpty() ? NOTHING : String.join("; ", words);
  }

  private static String capital(String text) {
    return Sentences.text(Sentences.capital(text(text)));
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }
}
