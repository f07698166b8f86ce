package io.github.zweimonat.programme;

/** What a partner does in the programme. */
public enum Role {
  /** Runs the programme, alone or with others. */
  COORDINATOR,
  /** Takes part in it. */
  PARTNER
}
