package no.forankring.importers.formats.internal.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Where the container of an {@code .xls} should end, by its own table of sectors (MS-CFB, 2.2 and
 * 2.3): tells a download that was cut off from a file that is damaged otherwise.
 */
final class ContainerEnd {

  private static final int HEADER = 512;
  private static final int SECTOR_SHIFT = 30;
  private static final int TABLE_SECTORS = 44;
  private static final int FIRST_OF_TABLE = 76;
  private static final int MOST_IN_HEADER = 109;
  private static final int FREE = -1;

  private ContainerEnd() {}

  /** Whether the file ends before the last sector that is in use. */
  static boolean isMissing(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer head = read(channel, 0, HEADER);
      if (head.limit() < HEADER) {
        return true;
      }
      int sector = 1 << Math.clamp(head.getShort(SECTOR_SHIFT), 9, 12);
      int last = Math.min(head.getInt(TABLE_SECTORS), MOST_IN_HEADER) - 1;
      if (last < 0) {
        return false;
      }
      long place = position(head.getInt(FIRST_OF_TABLE + Integer.BYTES * last), sector);
      ByteBuffer table = read(channel, place, sector);
      return table.limit() < sector || channel.size() < end(table, last, sector);
    }
  }

  private static long end(ByteBuffer table, int number, int sector) {
    int entries = sector / Integer.BYTES;
    for (int i = entries - 1; i >= 0; i--) {
      if (table.getInt(i * Integer.BYTES) != FREE) {
        return position(number * entries + i + 1, sector);
      }
    }
    return 0;
  }

  private static long position(int sectorNumber, int sector) {
    return (sectorNumber + 1L) * sector;
  }

  private static ByteBuffer read(FileChannel channel, long place, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    long at = Math.max(place, 0);
    while (bytes.hasRemaining()) {
      int count = channel.read(bytes, at);
      if (count < 0) {
        break;
      }
      at += count;
    }
    return bytes.flip();
  }
}
