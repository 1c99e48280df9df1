/** The program: {@link vn.lientin.Main} starts a command. */
@NullMarked
package vn.lientin;

import org.jspecify.annotations.NullMarked;
