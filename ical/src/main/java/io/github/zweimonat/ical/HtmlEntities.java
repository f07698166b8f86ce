package io.github.zweimonat.ical;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web sites write titles into their feeds as they stand in their pages, with entities of HTML. */
final class HtmlEntities {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|(amp|lt|gt|quot|apos|nbsp));");
  private static final Map<String, String> NAMES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

  private HtmlEntities() {}

  /** The text that a page would show, if it has entities; tags are left as they are. */
  static String replaced(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
  }

  private static String character(MatchResult entity) {
    if (entity.group(3) != null) {
      return NAMES.getOrDefault(entity.group(3), entity.group());
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    boolean isCharacter =
        code >= 0xa0 || (code >= ' ' && code < 0x7f) || code == '\n' || code == '\t';
    return isCharacter && code <= Character.MAX_CODE_POINT && !isSurrogate(code)
        ? Character.toString(code)
        : entity.group();
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }
}
