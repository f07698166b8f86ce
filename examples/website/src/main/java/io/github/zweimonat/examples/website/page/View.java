package io.github.zweimonat.examples.website.page;

/** How the dates of an overview are grouped, and where that overview lies below its window. */
public enum View {
  /** Day by day. */
  DAY(""),
  /** Week by week, as ISO 8601 has them. */
  WEEK("by-week/"),
  /** Partner by partner. */
  PARTNER("by-partner/");

  private final String folder;

  View(String folder) {
    this.folder = folder;
  }

  /** Its part of a path, with a slash at its end; empty for the first one. */
  public String folder() {
    return folder;
  }
}
