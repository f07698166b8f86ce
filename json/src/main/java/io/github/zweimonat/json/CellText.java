package io.github.zweimonat.json;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in the cells of a CSV file, which has no kinds: a spreadsheet that opens it takes {@code
 * =1+1} for a formula, {@code 0251123} for a number and {@code 1. Mai} for a day. An apostrophe
 * before such a text keeps it as it is, and is taken away again when the file is read.
 *
 * <p>A text that needs it gets one apostrophe more than it has; what does not, stays untouched. So
 * {@code plain(guarded(text))} is {@code text}, whatever it is. The same holds for {@code
 * plain(inSheet(text))}: whoever reads a list back need not know whether an office saved CSV as a
 * sheet, or a sheet as CSV.
 *
 * <p>What begins a formula is the list of OWASP's page on CSV injection, full-width and small forms
 * included, also behind white space and invisible characters.
 */
public final class CellText {
  private static final char GUARD = '\'';
  private static final String FORMULA_SIGNS =
      "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";
  private static final String BREAKS = "\t\r\n";

  private static final Pattern WORD_WITH_NUMBERS =
      Pattern.compile("[^\\p{L}]*(\\p{L}{3,})[^\\p{L}]*");
  private static final Set<String> BOOLEANS = Set.of("true", "false", "wahr", "falsch");
  private static final List<String> MONTHS =
      List.of(
          ("januar january jänner februar february märz march april mai may juni june juli july"
                  + " august september oktober october november dezember december")
              .split(" ", -1));

  private CellText() {}

  /** {@code text} as a cell has it, so that no spreadsheet makes something else of it. */
  public static String guarded(String text) {
    return needsGuard(text) ? GUARD + text : text;
  }

  /**
   * {@code text} as a cell has it that is said to be a text, where nothing needs a guard; only what
   * looks like a guarded text gets an apostrophe more.
   */
  public static String inSheet(String text) {
    return !text.isEmpty() && text.charAt(0) == GUARD ? guarded(text) : text;
  }

  /** The text of a cell that was written so, or by somebody who knows nothing of it. */
  public static String plain(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == GUARD && needsGuard(cell)
        ? cell.substring(1)
        : cell;
  }

  /** Whether a spreadsheet would take {@code text} for a formula, a number, a day or a time. */
  public static boolean needsGuard(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == GUARD) {
      at++;
    }
    String content = text.substring(at);
    return beginsFormula(content) || isValue(content);
  }

  private static boolean beginsFormula(String text) {
    if (!text.isEmpty() && BREAKS.indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    return text.codePoints()
        .filter(c -> !isInvisible(c))
        .limit(1)
        .anyMatch(c -> FORMULA_SIGNS.indexOf(c) >= 0);
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || type == Character.CONTROL
        || type == Character.FORMAT;
  }

  /** Digits with signs around them, or with the name of a month; a truth value. */
  private static boolean isValue(String text) {
    if (text.codePoints().noneMatch(Character::isDigit)) {
      return BOOLEANS.contains(lowerCase(text.strip()));
    }
    if (text.codePoints().noneMatch(c -> Character.isLetter(c) && c != 'e' && c != 'E')) {
      return true;
    }
    Matcher word = WORD_WITH_NUMBERS.matcher(text);
    return word.matches() && isMonth(lowerCase(word.group(1)));
  }

  private static boolean isMonth(String word) {
    return MONTHS.stream().anyMatch(month -> month.startsWith(word));
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
