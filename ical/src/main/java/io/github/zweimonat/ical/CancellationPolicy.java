package io.github.zweimonat.ical;

/**
 * What becomes of dates that do not take place. Google and Home Assistant hide events that are
 * marked as cancelled, Apple strikes them out, others show them as if nothing had happened; the
 * word in the title reaches everybody who sees the event.
 */
public enum CancellationPolicy {
  /** Marked as cancelled, with the word in the title. */
  SHOW,
  /** With the word in the title, but not marked, so that no program hides it. */
  ANNOUNCE,
  /** Left out. */
  DROP
}
