package io.github.zweimonat.json;

/**
 * Every limit of {@link ProgrammeReader}, in one place. A document that goes past one is refused
 * with a message that names it; nothing is cut short in silence.
 */
public final class ReaderLimits {
  /** The most bytes of a document: 64 MiB. */
  public static final int DOCUMENT_BYTES = 64 * 1024 * 1024;

  /** How deep objects and lists may lie in each other, also in a host's own members. */
  public static final int NESTING_DEPTH = 100;

  /** The longest text, in UTF-16 units as {@link String#length()} counts them. */
  public static final int STRING_LENGTH = 100_000;

  /** The longest name of a member, in UTF-8 bytes or a few more. */
  public static final int NAME_LENGTH = 1_000;

  /** The most characters of a number. */
  public static final int NUMBER_LENGTH = 100;

  /** The most entries of a list within an offer, a break or the languages of a programme. */
  public static final int LIST_LENGTH = 1_000;

  /** The most single dates (additional, excepted, overridden) in one list of a schedule. */
  public static final int DATES_LENGTH = 100_000;

  /** How many problems are listed; those beyond are counted. */
  public static final int PROBLEMS = 100;

  private ReaderLimits() {}
}
