/**
 * The sheet for the wall: an agenda as a PDF of A4 pages, in any language that has words. {@link
 * io.github.zweimonat.examples.website.sheet.WallSheet} is all that others need.
 *
 * <p>Why FOP: letters of Arabic, Persian and Pashto are joined by the rules of their font, in Java
 * alone, on every machine alike. Why fonts of our own: a PDF that took those of the machine would
 * be another one on the next.
 */
@NullMarked
package io.github.zweimonat.examples.website.sheet;

import org.jspecify.annotations.NullMarked;
