/**
 * Makes the example workspace of Fjordtog AS, a rail company that does not exist.
 *
 * <p>{@link no.forankring.cli.workspace.example.ExampleWorkspace} writes every file; a test
 * compares them with the committed ones. After a change here: {@code mvn -pl cli/workspace -am
 * verify -Dtest=ExampleWorkspaceTest -Dsurefire.failIfNoSpecifiedTests=false -Dexample=write},
 * which rewrites them and fails, so that nobody rewrites unawares; read the difference, then run
 * again without the switch.
 */
@NullMarked
package no.forankring.cli.workspace.example;

import org.jspecify.annotations.NullMarked;
