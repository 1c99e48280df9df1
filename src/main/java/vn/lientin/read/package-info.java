/**
 * Stage 1 of 6: the bytes of a text or a page, or a record of a dump, become {@linkplain vn.lientin.read.SourceFile source files} with decoded text.
 */
@NullMarked
package vn.lientin.read;

import org.jspecify.annotations.NullMarked;
