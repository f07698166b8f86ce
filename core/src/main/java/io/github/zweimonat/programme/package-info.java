/**
 * What many partners offer together: {@link io.github.zweimonat.programme.Programme} is the whole,
 * with {@link io.github.zweimonat.programme.Partner}s, {@link io.github.zweimonat.programme.Place}s
 * and {@link io.github.zweimonat.programme.Offer}s. Parts name each other by id, as in the
 * document.
 *
 * <p>Why ids and not objects: a programme is a value that can be written down again, and an offer
 * can be looked at, compared and changed without the rest.
 *
 * <p>Why membership takes no dates out: a partner who leaves tells us so in his own time; until
 * then the page must not hide what takes place.
 */
@NullMarked
package io.github.zweimonat.programme;

import org.jspecify.annotations.NullMarked;
