/**
 * Words of the outputs in the languages of readers: labels, day and month names, dates and times
 * ({@link Words}), and recurrence in sentences ({@link RecurrenceWords}). Properties files for each
 * language, which a translator edits without code.
 *
 * <p>Why not the JDK's locale data: it differs from JDK to JDK, and equal input must give equal
 * bytes. The names are those of CLDR; tests compare them.
 */
@NullMarked
package io.github.zweimonat.words;

import org.jspecify.annotations.NullMarked;
