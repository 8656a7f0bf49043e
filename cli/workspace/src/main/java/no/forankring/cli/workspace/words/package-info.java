/** The organisation's own words: {@code words.yaml}, and the interview it is filled from. */
@NullMarked
package no.forankring.cli.workspace.words;

import org.jspecify.annotations.NullMarked;
