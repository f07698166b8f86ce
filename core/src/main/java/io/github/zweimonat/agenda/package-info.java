/**
 * What takes place: {@link io.github.zweimonat.agenda.Agenda} is made from a programme and a
 * window, and is what every adapter renders as a {@link io.github.zweimonat.agenda.Publication}.
 *
 * <p>Why every output starts here: order, filters, fallbacks and identities are decided once, so
 * that no two outputs can tell different dates.
 */
@NullMarked
package io.github.zweimonat.agenda;

import org.jspecify.annotations.NullMarked;
