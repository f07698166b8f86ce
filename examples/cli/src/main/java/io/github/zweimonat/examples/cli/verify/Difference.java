package io.github.zweimonat.examples.cli.verify;

/**
 * One thing that an output tells otherwise than the agenda.
 *
 * @param date the UID, or where in the output it stands
 */
record Difference(
    String format, String language, String date, String member, String agenda, String told) {
  /** One line. */
  @Override
  public String toString() {
    return format
        + " ("
        + language
        + ") "
        + date
        + ": "
        + member
        + ": the agenda says "
        + agenda
        + ", "
        + format
        + " says "
        + told;
  }
}
