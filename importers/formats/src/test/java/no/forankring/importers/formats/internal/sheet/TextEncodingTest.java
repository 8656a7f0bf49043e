package no.forankring.importers.formats.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is UTF-8 is held against the whole file given to a strict decoder at once. */
class TextEncodingTest {

  private static final List<String> PIECES =
      List.of(
          "a", "plain text, and more of it;", "\n", "å", "Følgere", "Месец", "漢字", "🎉", "\u0000");

  /** Around this many bytes are read at a time. */
  private static final int BUFFER = 1 << 16;

  @TempDir private Path folder;

  @Test
  void utf8IsWhatAStrictDecoderTakes() throws IOException {
    Random random = new Random(11);
    int[] seen = new int[3];
    for (int round = 0; round < 600; round++) {
      byte[] bytes = text(random, random.nextInt(200)).getBytes(StandardCharsets.UTF_8);
      seen[held(broken(bytes, random))]++;
    }
    assertThat(Arrays.stream(seen).allMatch(count -> count > 30))
        .as(Arrays.toString(seen))
        .isTrue();
  }

  @Test
  void aCharacterMayLieAcrossTheBuffersEnd() throws IOException {
    for (String character : List.of("å", "漢", "🎉", "e")) {
      for (int before = BUFFER - 12; before <= BUFFER + 1; before++) {
        String text = "e".repeat(before) + character;
        held((text + "e".repeat(20)).getBytes(StandardCharsets.UTF_8));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        held(bytes);
        held(Arrays.copyOf(bytes, bytes.length - 1));
        bytes[bytes.length - 1] = (byte) 0xC3;
        held(Arrays.copyOf(bytes, bytes.length + 20));
      }
    }
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** Left alone, cut, or with one byte changed. */
  private static byte[] broken(byte[] bytes, Random random) {
    if (bytes.length > 0) {
      switch (random.nextInt(3)) {
        case 0 -> {
          return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        case 1 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        default -> {
          // As it is.
        }
      }
    }
    return bytes;
  }

  /** 0 where the bytes are UTF-8, 1 where they are but for the last character, 2 else. */
  private int held(byte[] bytes) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer all = ByteBuffer.wrap(bytes);
    CharBuffer room = CharBuffer.allocate(bytes.length + 1);
    boolean wrong = decoder.decode(all, room, false).isError();
    boolean cut = !wrong && decoder.decode(all, room, true).isError();
    Path file = Files.write(folder.resolve("text.csv"), bytes);
    if (cut) {
      assertThat(catchThrowable(() -> TextEncoding.of(file)))
          .isInstanceOfSatisfying(
              UnusableFileException.class, e -> assertThat(e.code()).isEqualTo("truncated"));
      return 1;
    }
    boolean marked = TextEncoding.hasMark(Arrays.copyOf(bytes, Math.min(3, bytes.length)));
    if (!marked) {
      assertThat(TextEncoding.of(file).charset().equals(StandardCharsets.UTF_8)).isEqualTo(!wrong);
    }
    return wrong ? 2 : 0;
  }
}
