package io.github.zweimonat.changes;

/** What a {@link ChangeKind#TEXT_CHANGED} is about, in the order in which it is told. */
public enum ChangedPart {
  /** The title, of the offer or of dates. */
  TITLE("title"),
  /** Summary or description. */
  DESCRIPTION("description"),
  /** Who offers it, and the names and addresses of these partners. */
  PARTNERS("partners"),
  /** Name, address, directions and access of the place. */
  PLACE("place"),
  /** The categories and their names. */
  CATEGORIES("categories"),
  /** Whom it is for. */
  AUDIENCE("audience"),
  /** The languages that are spoken. */
  LANGUAGES("languages"),
  /** How to register. */
  REGISTRATION("registration"),
  /** What it costs. */
  PRICE("price"),
  /** Whom to ask. */
  CONTACT("contact"),
  /** Its page, or where to take part from afar. */
  LINK("link"),
  /** Whether its dates are a course, and how that is joined. */
  COURSE("course"),
  /** Whether dates are certain. */
  STATUS("status"),
  /** The notes of dates. */
  NOTE("note");

  private final String key;

  ChangedPart(String key) {
    this.key = key;
  }

  /** Its name in the bundles. */
  String key() {
    return key;
  }
}
