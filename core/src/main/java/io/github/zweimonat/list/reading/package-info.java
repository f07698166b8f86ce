/**
 * Lists that partners send, read as offers: {@link io.github.zweimonat.list.reading.ListImport}.
 * Rows and cells come from whoever knows the file; here it is told what they mean.
 *
 * <p>Why so much is left out: a wrong date sends people to a closed door, a missing one is asked
 * about, because it is named with its cell. So nothing is guessed: not a year, not whether 07/08 is
 * July or August, not whether a bare 4 is in the morning.
 *
 * <p>Why the words are in a file: {@code reading.properties} grows with every list that calls a
 * column by another name, and that should need no programmer.
 */
@NullMarked
package io.github.zweimonat.list.reading;

import org.jspecify.annotations.NullMarked;
