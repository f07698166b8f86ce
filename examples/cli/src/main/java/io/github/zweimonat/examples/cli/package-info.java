/**
 * The command line: reads a programme document, writes an agenda or a feed, serves both. {@code
 * Zweimonat} is the main class; each command is a class of its own, and what they share (the clock,
 * the window, the filter, the document) a mixin.
 *
 * <p>Only here and in the other examples is a clock read; {@code --at} stands for it.
 */
@NullMarked
package io.github.zweimonat.examples.cli;

import org.jspecify.annotations.NullMarked;
