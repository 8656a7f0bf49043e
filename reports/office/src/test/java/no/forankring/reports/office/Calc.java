package no.forankring.reports.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** LibreOffice's spreadsheet, where it is installed: what another program makes of the formulas. */
public final class Calc {

  public static final String MISSING =
      "skipped: no soffice here (Debian: apt install libreoffice-calc-nogui)";

  /** Recalculate always: the values that stand in the file are not trusted. */
  private static final String ALWAYS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" \
      oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  private Calc() {}

  public static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each).resolve("soffice")));
  }

  /**
   * The workbooks, in the same order, as Calc saves them after calculating everything again. It
   * starts once, which takes longer than it calculates.
   */
  public static List<byte[]> recalculated(List<byte[]> workbooks, Path folder)
      throws IOException, InterruptedException {
    Path profile = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(profile.resolve("registrymodifications.xcu"), ALWAYS);
    Path out = Files.createDirectories(folder.resolve("recalculated"));
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString()));
    for (int i = 0; i < workbooks.size(); i++) {
      command.add(Files.write(folder.resolve(name(i)), workbooks.get(i)).toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(Files.readString(folder.resolve("said.txt")));
    }
    List<byte[]> recalculated = new ArrayList<>();
    for (int i = 0; i < workbooks.size(); i++) {
      recalculated.add(Files.readAllBytes(out.resolve(name(i))));
    }
    return recalculated;
  }

  private static String name(int number) {
    return "workbook" + number + ".xlsx";
  }

  /** The same workbook with another value beside every formula: nobody may read that again. */
  public static byte[] withWrongValues(byte[] workbook, String wrong) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        zip.write(
            entry.getName().startsWith("xl/worksheets/")
                ? new String(content, StandardCharsets.UTF_8)
                    .replaceAll("</f><v>[^<]*</v>", "</f><v>" + wrong + "</v>")
                    .getBytes(StandardCharsets.UTF_8)
                : content);
      }
    }
    return out.toByteArray();
  }
}
