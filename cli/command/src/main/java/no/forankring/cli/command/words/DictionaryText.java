package no.forankring.cli.command.words;

import java.io.PrintStream;
import no.forankring.cli.command.invocation.Paragraph;
import no.forankring.cli.command.invocation.TextTable;
import no.forankring.reports.content.vocabulary.Dictionary;

/** The dictionary in the terminal. */
record DictionaryText(Dictionary dictionary, PrintStream out) {

  void print() {
    out.println(dictionary.labels().title());
    Paragraph.print(dictionary.labels().subtitle(), "", out);
    for (Dictionary.Chapter chapter : dictionary.themes()) {
      out.println();
      Paragraph.print(chapter.theme().name() + ": " + chapter.theme().meaning(), "", out);
      for (Dictionary.Entry entry : chapter.metrics()) {
        Paragraph.print(entry.name() + ": " + entry.meaning(), "  ", out);
        if (!entry.platforms().isEmpty()) {
          String platforms = String.join("; ", entry.platforms());
          Paragraph.print(dictionary.labels().platforms() + ": " + platforms, "    ", out);
        }
      }
    }
    if (!dictionary.back().isEmpty()) {
      out.println();
      out.println(dictionary.labels().back());
      TextTable table = new TextTable();
      dictionary.back().forEach(each -> table.row(each.word(), each.name(), each.id()));
      table.lines().forEach(line -> out.println("  " + line));
    }
  }
}
