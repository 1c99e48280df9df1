/**
 * Where articles come from: files and folders, archives, dumps of news corpora, standard input. Each is handed out as an
 * {@linkplain vn.lientin.source.Input input} that stage 1 reads.
 */
@NullMarked
package vn.lientin.source;

import org.jspecify.annotations.NullMarked;
