/**
 * How what a partner sends comes into a programme, whatever it was written in: {@link
 * io.github.zweimonat.imports.SourceImport} finds the offers again that came before, takes over
 * what the source changed since, and keeps what an editor corrected. Calendars and lists are read
 * elsewhere and meet here.
 *
 * <p>Why the document remembers its sources: no file says what an editor did with it. An offer has
 * two members of its own for that, the identity that its source gave it, and short marks of what
 * came last.
 */
@NullMarked
package io.github.zweimonat.imports;

import org.jspecify.annotations.NullMarked;
