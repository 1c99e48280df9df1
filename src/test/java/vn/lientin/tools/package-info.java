/**
 * Tools for people who write rules. They stand with the tests, so that they are not part of the program:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=vn.lientin.tools.ShowMarks -Dexec.args="FILE"
 * </pre>
 */
@NullMarked
package vn.lientin.tools;

import org.jspecify.annotations.NullMarked;
