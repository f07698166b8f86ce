package io.github.zweimonat.json;

/**
 * What the programme says and one vocabulary cannot. An adapter that leaves something out says so
 * with one of these; it never writes something else instead.
 *
 * @param pointer where it is in the programme document, as a JSON pointer (RFC 6901)
 * @param what the thing that is not carried, in English
 * @param why what the vocabulary lacks, in English
 */
public record Loss(String pointer, String what, String why) {
  /** {@code /offers/3/contact: whom to ask (an Event has no contact)}. */
  @Override
  public String toString() {
    return pointer + ": " + what + " (" + why + ")";
  }
}
