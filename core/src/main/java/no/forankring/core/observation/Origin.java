package no.forankring.core.observation;

/**
 * The cell a value was read from.
 *
 * @param file the file's name as delivered, with the path inside an archive after {@code !}
 * @param sha256 of the delivered file, 64 lower-case hexadecimal digits
 * @param sheet the sheet or section title, {@code -} where there is none
 * @param row from 1, as a person counts lines of a sheet
 * @param column the header as it stands in the file
 * @param format the export format's id: {@code linkedin/content}
 * @param formatVersion from 1
 */
public record Origin(
    String file,
    String sha256,
    String sheet,
    int row,
    String column,
    String format,
    int formatVersion) {}
