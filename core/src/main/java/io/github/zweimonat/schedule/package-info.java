/**
 * When an offer takes place: {@link io.github.zweimonat.schedule.Schedule} is what editors write,
 * {@link io.github.zweimonat.schedule.ScheduleDates} the dates that follow from it. Start with the
 * first.
 *
 * <p>Why {@code DateOverride} and not plain {@code Override}, the word of the document: a class of
 * that name would hide {@code java.lang.Override} in this package and in every file that imports
 * it.
 *
 * <p>Why days and exact time are apart in {@link io.github.zweimonat.schedule.NominalDuration}: a
 * night watch from 22:00 for eight hours ends at 05:00 or 07:00 when the clocks change, a camp of
 * two days ends at the time at which it began.
 */
@NullMarked
package io.github.zweimonat.schedule;

import org.jspecify.annotations.NullMarked;
