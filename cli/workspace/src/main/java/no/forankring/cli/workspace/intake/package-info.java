/** From files in a folder to imports in the ledger: whose a file is, and what becomes of it. */
@NullMarked
package no.forankring.cli.workspace.intake;

import org.jspecify.annotations.NullMarked;
