package no.forankring.reports.office;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** What a file says of itself. */
final class FileProperties {
  private FileProperties() {}

  static void write(
      POIXMLDocument file,
      String title,
      String subject,
      String organisation,
      String language,
      Instant created) {
    String instant = created.truncatedTo(ChronoUnit.SECONDS).toString();
    try {
      PackageProperties properties = file.getPackage().getPackageProperties();
      properties.setTitleProperty(CleanText.of(title));
      properties.setSubjectProperty(CleanText.of(subject));
      properties.setCreatorProperty(CleanText.of(organisation));
      properties.setLanguageProperty(language);
      properties.setCreatedProperty(instant);
      properties.setModifiedProperty(instant);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(instant + " is no instant", e);
    }
    file.getProperties().getExtendedProperties().setApplication("Forankring");
  }
}
