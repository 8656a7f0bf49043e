package no.forankring.cli.workspace.intake;

/**
 * A file that is about to be looked at.
 *
 * @param file as a person may write it: from the workspace's folder where it lies inside
 * @param number from 1
 * @param total how many there are
 */
public record ImportStep(String file, int number, int total) {}
