/**
 * The command line: one class a command.
 *
 * <p>Results go to standard output, progress and warnings to standard error. Exit status: 0 done, 1 the job failed, 2 wrong
 * usage. Nothing here uses Jena before a command is called, so that help comes at once.
 */
@NullMarked
package vn.lientin.cli;

import org.jspecify.annotations.NullMarked;
