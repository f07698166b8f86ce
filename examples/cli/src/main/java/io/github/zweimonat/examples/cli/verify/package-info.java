/**
 * Proves that every output tells the same dates: writes a window of a programme in every format,
 * reads each again with a parser that shares nothing with what wrote it, and compares date by date
 * with the agenda. {@code Verification} is where to start; a format is a {@code Format} in {@code
 * Formats}.
 *
 * <p>Why the readers expand rules themselves, day by day: what the outputs are compared with comes
 * from the engine, and every library of the field reads some rule of RFC 5545 in another way.
 *
 * <p>Why each format declares concessions: what a vocabulary cannot say must not look like a
 * difference, and must not be passed over in silence either. A concession is one member, the reason
 * and, where the adapter knows losses, the loss that has to be among them.
 */
@NullMarked
package io.github.zweimonat.examples.cli.verify;

import org.jspecify.annotations.NullMarked;
