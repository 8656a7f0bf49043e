package no.forankring.cli.command.words;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.forankring.cli.workspace.words.Answers;
import no.forankring.cli.workspace.words.WordsChange;
import no.forankring.reports.content.vocabulary.Dictionary;

/** The words for other programs. */
final class WordsJson {
  private WordsJson() {}

  static void write(JsonGenerator json, List<Dictionary> dictionaries, List<Path> files)
      throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("files");
    for (Path file : files) {
      json.writeString(file.toString());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dictionaries");
    for (Dictionary dictionary : dictionaries) {
      write(json, dictionary);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Dictionary dictionary) throws IOException {
    json.writeStartObject();
    json.writeStringField("language", dictionary.language());
    json.writeArrayFieldStart("themes");
    for (Dictionary.Chapter chapter : dictionary.themes()) {
      json.writeStartObject();
      entry(json, chapter.theme());
      json.writeArrayFieldStart("metrics");
      for (Dictionary.Entry metric : chapter.metrics()) {
        json.writeStartObject();
        entry(json, metric);
        strings(json, "platforms", metric.platforms());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("platformWords");
    for (Dictionary.Back back : dictionary.back()) {
      json.writeStartObject();
      json.writeStringField("word", back.word());
      strings(json, "platforms", back.platforms());
      json.writeStringField("metric", back.id());
      json.writeStringField("name", back.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void entry(JsonGenerator json, Dictionary.Entry entry) throws IOException {
    json.writeStringField("id", entry.id());
    json.writeStringField("name", entry.name());
    json.writeStringField("meaning", entry.meaning());
    json.writeBooleanField("own", entry.own());
  }

  private static void strings(JsonGenerator json, String field, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** What an interview changed. */
  static void write(
      JsonGenerator json,
      WordsChange change,
      Optional<WordsChange.Written> written,
      List<Answers.Stray> strays)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("language", change.language());
    json.writeFieldName("file");
    nullable(json, written.map(WordsChange.Written::file));
    json.writeFieldName("backup");
    nullable(json, written.flatMap(WordsChange.Written::backup));
    json.writeArrayFieldStart("changes");
    for (WordsChange.Change each : change.changes()) {
      json.writeStartObject();
      json.writeStringField("id", each.id());
      json.writeStringField("before", each.before());
      json.writeStringField("after", each.after());
      json.writeStringField("one", each.one().orElse(each.after()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("troubles");
    for (WordsChange.Trouble each : change.troubles()) {
      json.writeStartObject();
      json.writeNumberField("row", each.row());
      json.writeStringField("code", each.code());
      json.writeStringField("value", each.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("strays");
    for (Answers.Stray each : strays) {
      json.writeStartObject();
      json.writeNumberField("row", each.row());
      json.writeStringField("text", each.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void nullable(JsonGenerator json, Optional<Path> file) throws IOException {
    if (file.isPresent()) {
      json.writeString(file.get().toString());
    } else {
      json.writeNull();
    }
  }
}
