/**
 * Recurrence as RFC 5545 defines it: {@code RecurrenceRule} is a RECUR value, {@code Recurrence} a
 * rule with its start, which answers when it takes place.
 */
@NullMarked
package io.github.zweimonat.recurrence;

import org.jspecify.annotations.NullMarked;
