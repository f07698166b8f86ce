/**
 * An agenda as a table for an office: {@link io.github.zweimonat.list.DateList} has a row for each
 * date and for each offer without dates, and the columns of {@link
 * io.github.zweimonat.list.ListColumn}. Adapters write its cells as CSV or as a sheet; what comes
 * back is found again by the same headers and words.
 *
 * <p>Why cells have kinds and not only a text: a sheet shows a date and a time in the manner of its
 * reader, and sorts by them, only if they are none.
 *
 * <p>Why a last day and an end stand only where they say something new: an office that moves a date
 * should have one cell to change, and not two that may contradict each other.
 *
 * <p>Why words of its own, beside those of {@link io.github.zweimonat.words.Words}: headers and
 * states are read again, so they are a format, and must not follow each better phrase.
 */
@NullMarked
package io.github.zweimonat.list;

import org.jspecify.annotations.NullMarked;
