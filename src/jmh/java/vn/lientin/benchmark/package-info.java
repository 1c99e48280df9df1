/** Measurements of speed; not part of the program. */
@NullMarked
package vn.lientin.benchmark;

import org.jspecify.annotations.NullMarked;
