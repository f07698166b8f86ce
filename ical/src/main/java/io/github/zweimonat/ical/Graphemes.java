package io.github.zweimonat.ical;

/**
 * Which code points readers take as one character: letters with their marks, joined emoji, flags,
 * Korean syllables (Unicode Standard Annex #29). Where the annex looks further back than one code
 * point, this keeps more together than it asks for.
 *
 * <p>Why not the JDK's own: its answer changed between 17 and 20.
 */
final class Graphemes {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Graphemes() {}

  /** Whether nothing may come between these two. */
  static boolean joins(int before, int after) {
    if (before < 0x300 && after < 0x300) {
      return false;
    }
    return extendsWhatIsBefore(after) || holdsOn(before) || isOneSyllable(before, after);
  }

  /** Whether whatever follows belongs to {@code codePoint}. */
  static boolean holdsOn(int codePoint) {
    return codePoint >= 0x300
        && (codePoint == ZERO_WIDTH_JOINER || isPrefix(codePoint) || makesConjuncts(codePoint));
  }

  /** Whether two of these make a flag. */
  static boolean isHalfFlag(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean extendsWhatIsBefore(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      case Character.FORMAT ->
          codePoint == ZERO_WIDTH_JOINER
              || codePoint == ZERO_WIDTH_NON_JOINER
              || (codePoint >= 0xE0020 && codePoint <= 0xE007F); // tags, as in the Welsh flag
      default ->
          (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF) // skin tones
              || codePoint == 0x0E33 // Thai and Lao vowels
              || codePoint == 0x0EB3
              || codePoint == 0xFF9E // Japanese sound marks of half width
              || codePoint == 0xFF9F;
    };
  }

  /** Signs that reach over the number that follows them. */
  private static boolean isPrefix(int codePoint) {
    return (codePoint >= 0x0600 && codePoint <= 0x0605)
        || codePoint == 0x06DD
        || codePoint == 0x070F
        || codePoint == 0x08E2
        || codePoint == 0x0D4E
        || codePoint == 0x110BD
        || codePoint == 0x110CD;
  }

  /** Viramas of the scripts of India that draw two letters into one. */
  private static boolean makesConjuncts(int codePoint) {
    return codePoint == 0x094D
        || codePoint == 0x09CD
        || codePoint == 0x0ACD
        || codePoint == 0x0B4D
        || codePoint == 0x0C4D
        || codePoint == 0x0D4D;
  }

  private static boolean isOneSyllable(int before, int after) {
    boolean lead = isBetween(before, 0x1100, 0x115F) || isBetween(before, 0xA960, 0xA97C);
    boolean vowelOrTail = isBetween(after, 0x1160, 0x11FF) || isBetween(after, 0xD7B0, 0xD7FB);
    boolean syllable = isBetween(after, 0xAC00, 0xD7A3);
    boolean leads = isBetween(after, 0x1100, 0x115F) || isBetween(after, 0xA960, 0xA97C);
    return vowelOrTail || (lead && (syllable || leads));
  }

  private static boolean isBetween(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
