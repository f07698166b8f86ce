package io.github.zweimonat.ical;

/**
 * A content line with its folded parts joined.
 *
 * @param line where its first part stands in the file, from 1
 */
record ContentLine(int line, String text) {}
