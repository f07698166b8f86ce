package io.github.zweimonat.json;

/** How bad a problem is. */
public enum Severity {
  /** The document is refused. */
  ERROR,
  /** The document is read; most likely something is not as it was meant. */
  WARNING
}
