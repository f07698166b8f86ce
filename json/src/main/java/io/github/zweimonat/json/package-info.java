/**
 * JSON in and out: {@link io.github.zweimonat.json.ProgrammeReader} makes a programme of a
 * document, {@link io.github.zweimonat.json.ProgrammeWriter} a document of a programme, {@link
 * io.github.zweimonat.json.AgendaJson} a publication of an agenda. Start with the first.
 *
 * <p>Why a document is read by hand-written readers, one for each type, and not bound to classes:
 * every mistake in it is told at once and with its place, which a binding that stops at the first
 * one cannot do; and the values of core stay free of annotations.
 *
 * <p>Why problems carry no position while a document is read: a document without problems, the
 * common one, should not pay for them. What is kept is the number of the token; a second look at
 * the same bytes, made only when there is something to tell, turns it into pointer, line and
 * column.
 *
 * <p>No type of Jackson is in a public signature, except in {@link
 * io.github.zweimonat.json.JacksonZweimonatModule} for hosts that have a mapper of their own.
 */
@NullMarked
package io.github.zweimonat.json;

import org.jspecify.annotations.NullMarked;
