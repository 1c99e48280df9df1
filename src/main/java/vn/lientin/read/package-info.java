/**
 * Stage 1 of 6: inputs (files and folders) become {@linkplain vn.lientin.read.SourceFile source files} with decoded text.
 */
@NullMarked
package vn.lientin.read;

import org.jspecify.annotations.NullMarked;
