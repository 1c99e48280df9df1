/**
 * The program: {@link vn.lientin.Main} starts a command, {@link vn.lientin.Pipeline} is the path from articles to the
 * knowledge base.
 */
@NullMarked
package vn.lientin;

import org.jspecify.annotations.NullMarked;
