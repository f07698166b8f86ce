package io.github.zweimonat.examples.cli.verify;

/**
 * What was found about one format.
 *
 * @param dates how many it tells, in the language that was looked at last
 * @param differences in all languages
 */
record FormatReport(String format, int dates, int differences) {
  /** With what was found in another output of the same format. */
  FormatReport and(FormatReport other) {
    return new FormatReport(format, dates + other.dates, differences + other.differences);
  }
}
