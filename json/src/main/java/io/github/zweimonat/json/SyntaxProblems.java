package io.github.zweimonat.json;

import io.github.zweimonat.violation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What ends the reading of a document that is no JSON, or goes past a limit. */
final class SyntaxProblems {
  /** By a part of the parser's own message; the first that fits counts. */
  private static final Map<String, String> RULES = new LinkedHashMap<>();

  static {
    RULES.put("Illegal unquoted character", "syntax-control-character");
    RULES.put("character escape", "syntax-escape");
    RULES.put("Unrecognized token", "syntax-value");
    RULES.put("Non-standard token", "syntax-value");
    RULES.put("numeric value", "syntax-number");
    RULES.put("(non-standard) comment", "syntax-comment");
    RULES.put("expecting comma", "syntax-comma");
    RULES.put("expecting a colon", "syntax-colon");
    RULES.put("double-quote to start property name", "syntax-name");
    RULES.put("close marker", "syntax-close");
    RULES.put("expected a value", "syntax-value");
    RULES.put("expected a valid value", "syntax-value");
  }

  private final byte[] document;

  private SyntaxProblems(byte[] document) {
    this.document = document;
  }

  static Finding of(JacksonException failure, JsonParser parser, byte[] document) {
    SyntaxProblems problems = new SyntaxProblems(document);
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    return failure instanceof StreamConstraintsException
        ? problems.limit(failure, parser, pointer)
        : problems.syntax(failure, parser, pointer);
  }

  private Finding syntax(JacksonException failure, JsonParser parser, String pointer) {
    long offset =
        failure.getLocation() == null
            ? parser.currentLocation().getByteOffset()
            : failure.getLocation().getByteOffset();
    if (failure instanceof UnexpectedEndOfInputException || offset >= document.length) {
      return Finding.atByte(document.length, Violation.of(pointer, "syntax-end"));
    }
    int at = (int) offset;
    String rule = rule(failure, at);
    String came = rule.equals("syntax-escape") ? text(at, behindCharacter(at)) : word(at);
    return Finding.atByte(at, Violation.of(pointer, rule, came));
  }

  private String rule(JacksonException failure, int offset) {
    if ((document[offset] == '}' || document[offset] == ']') && isBehindComma(offset)) {
      return "syntax-last-comma";
    }
    String message = failure.getOriginalMessage();
    return RULES.entrySet().stream()
        .filter(entry -> message.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("syntax");
  }

  private boolean isBehindComma(int offset) {
    int before = offset - 1;
    while (before >= 0 && document[before] <= ' ' && document[before] >= 0) {
      before--;
    }
    return before >= 0 && document[before] == ',';
  }

  /** The word that begins at {@code offset}, or the one character there. */
  private String word(int offset) {
    int end = offset;
    while (end < document.length && end - offset < 40 && Character.isLetterOrDigit(document[end])) {
      end++;
    }
    return text(offset, end == offset ? behindCharacter(offset) : end);
  }

  private int behindCharacter(int offset) {
    int end = offset + 1;
    while (end < document.length && (document[end] & 0xc0) == 0x80) {
      end++;
    }
    return end;
  }

  private String text(int from, int until) {
    return new String(document, from, until - from, StandardCharsets.UTF_8);
  }

  private Finding limit(JacksonException failure, JsonParser parser, String pointer) {
    String message = failure.getOriginalMessage();
    long behind = parser.currentLocation().getByteOffset();
    if (message.contains("getMaxNestingDepth")) {
      return limit(behind - 1, pointer, "nesting-depth", ReaderLimits.NESTING_DEPTH);
    }
    if (message.contains("getMaxStringLength")) {
      long start = parser.currentTokenLocation().getByteOffset();
      return limit(start, pointer, "string-length", ReaderLimits.STRING_LENGTH);
    }
    if (message.contains("getMaxNameLength")) {
      return limit(behind - 1, pointer, "name-length", ReaderLimits.NAME_LENGTH);
    }
    if (message.contains("getMaxNumberLength")) {
      return limit(behind - 1, pointer, "number-length", ReaderLimits.NUMBER_LENGTH);
    }
    return Finding.atByte(behind, Violation.of(pointer, "limit", message));
  }

  private static Finding limit(long offset, String pointer, String rule, int limit) {
    return Finding.atByte(offset, Violation.of(pointer, rule, "", limit));
  }
}
