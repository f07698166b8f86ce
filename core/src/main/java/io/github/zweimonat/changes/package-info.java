/**
 * What changed between two states of a programme, for the readers of a window: {@link
 * io.github.zweimonat.changes.AgendaChanges} as values, {@link
 * io.github.zweimonat.changes.ChangesText} in words.
 *
 * <p>Why this is not the question that stamps answer: a stamp is raised for whatever a subscriber's
 * calendar would show otherwise, in every language and on every date. Here people are told what
 * they would call news, once, and only of the days they look at.
 */
@NullMarked
package io.github.zweimonat.changes;

import org.jspecify.annotations.NullMarked;
