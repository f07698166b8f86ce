/**
 * Texts for people in one or several languages, and the tags that name languages. It knows only
 * {@code java.*} and how broken rules are told.
 *
 * <p>Why the order in which a language is chosen stands here and nowhere else: every output must
 * fall back alike, or a page and a feed would show the same offer under two names.
 */
@NullMarked
package io.github.zweimonat.text;

import org.jspecify.annotations.NullMarked;
