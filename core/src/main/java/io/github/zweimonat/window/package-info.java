/**
 * Spans of days: a {@link io.github.zweimonat.window.Window} and the {@link
 * io.github.zweimonat.window.Rhythm} in which two-month windows follow each other.
 *
 * <p>Why days and no instants: a page shows "July and August", whatever the clocks do. Which
 * instant a day begins at is a question for the programme's zone, asked where times are compared.
 */
@NullMarked
package io.github.zweimonat.window;

import org.jspecify.annotations.NullMarked;
