package no.forankring.importers.formats.internal.engine;

import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.Platform;
import no.forankring.importers.formats.identification.TableKind;
import no.forankring.importers.formats.internal.document.Format;
import no.forankring.importers.formats.internal.document.Title;

/**
 * One table of a file.
 *
 * @param number from 0, over the whole file
 * @param title of the section, as it stands in the file
 * @param header as it stands in the file
 * @param format empty where none claims it
 * @param kind empty where it is ignored
 * @param ignored the code of why
 * @param names of the file and of what it lies in, the innermost first
 * @param totalsOf the number of the table whose total row this is
 */
public record FoundTable(
    int number,
    String sheet,
    Optional<String> title,
    List<String> header,
    Optional<Format> format,
    Optional<TableKind> kind,
    Optional<Platform> platform,
    Optional<Title> decidedBy,
    Optional<String> ignored,
    List<String> names,
    Optional<Integer> totalsOf) {}
