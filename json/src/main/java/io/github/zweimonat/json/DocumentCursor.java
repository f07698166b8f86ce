package io.github.zweimonat.json;

import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.violation.Violation;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Where the reading of a document is: it goes from token to token, counts them, and takes values of
 * the plain kinds. A value of another kind is told, stepped over, and stands for nothing.
 */
final class DocumentCursor {
  /** The first character behind ASCII that is white space. */
  private static final char FIRST_WIDE_SPACE = '\u1680';

  private final JsonParser parser;
  private final ProblemLog problems;
  private final boolean plain;
  private final References references = new References();
  private final TextLanguages languages;
  private final SharedValues shared = new SharedValues();
  private int token;
  private boolean optional;

  /**
   * Begins before the first token.
   *
   * @param plain whether no string can hold what {@link Characters} refuses
   */
  DocumentCursor(JsonParser parser, ProblemLog problems, boolean plain) {
    this.parser = parser;
    this.problems = problems;
    this.plain = plain;
    this.languages = new TextLanguages(problems);
  }

  ProblemLog problems() {
    return problems;
  }

  References references() {
    return references;
  }

  TextLanguages languages() {
    return languages;
  }

  SharedValues shared() {
    return shared;
  }

  /** The number of the current token, from 1. */
  int token() {
    return token;
  }

  /** Goes to the next token; {@link JsonToken#NOT_AVAILABLE} behind the last one. */
  JsonToken advance() {
    JsonToken next = parser.nextToken();
    token++;
    return next == null ? JsonToken.NOT_AVAILABLE : next;
  }

  /** The name of the current member. */
  String name() {
    return parser.currentName();
  }

  /** Says what is wrong with the current token. */
  void error(String rule, Object... arguments) {
    problems.error(token, rule, arguments);
  }

  /** Says what is wrong with the current token. */
  void error(Violation violation) {
    problems.error(token, violation);
  }

  /** Steps over the rest of the current value. */
  void skip() {
    int depth = 0;
    for (JsonToken at = parser.currentToken(); ; at = advance()) {
      if (at.isStructStart()) {
        depth++;
      } else if (at.isStructEnd()) {
        depth--;
      }
      if (depth == 0) {
        return;
      }
    }
  }

  /** Goes into an object that has {@code members}. */
  Optional<ObjectCursor> object(Members members) {
    return expect(JsonToken.START_OBJECT, "expected-object")
        ? Optional.of(new ObjectCursor(this, members))
        : Optional.empty();
  }

  /**
   * Reads a list, its entries one by one.
   *
   * @param limit the most entries that it may have; the rest is stepped over
   * @return whether there is a list
   */
  boolean forEach(int limit, Runnable entry) {
    if (!expect(JsonToken.START_ARRAY, "expected-list")) {
      return false;
    }
    int start = token;
    int count = 0;
    while (advance() != JsonToken.END_ARRAY) {
      optional = false;
      if (++count <= limit) {
        entry.run();
      } else {
        skip();
      }
    }
    if (count > limit) {
      problems.error(start, "list-length", count, limit);
    }
    return true;
  }

  /** A string with nothing in it that no text has; nothing if it is another value or has. */
  Optional<String> string() {
    if (!expect(JsonToken.VALUE_STRING, "expected-string")) {
      return Optional.empty();
    }
    return plain || areFit() ? Optional.of(parser.getString()) : Optional.empty();
  }

  /** Looks at the string's characters before a string is made of them. */
  private boolean areFit() {
    char[] characters = parser.getStringCharacters();
    int offset = parser.getStringOffset();
    return isFit(Characters.check(characters, offset, offset + parser.getStringLength()));
  }

  /** A string; one that is blank stands for nothing where nothing may stand. */
  Optional<String> filledString() {
    Optional<String> text = string();
    return optional && text.isPresent() && isBlank(text.get()) ? Optional.empty() : text;
  }

  /** Whether there is only white space; quick for texts that begin with a letter. */
  static boolean isBlank(String text) {
    boolean beginsPlain =
        !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < FIRST_WIDE_SPACE;
    return !beginsPlain && text.isBlank();
  }

  /** Whether the current value may be left blank: a member that is not required. */
  boolean isOptional() {
    return optional;
  }

  /** Says whether the value that comes now may be left blank. */
  void setOptional(boolean optional) {
    this.optional = optional;
  }

  /** True or false. */
  Optional<Boolean> bool() {
    JsonToken at = parser.currentToken();
    if (at == JsonToken.VALUE_TRUE || at == JsonToken.VALUE_FALSE) {
      return Optional.of(at == JsonToken.VALUE_TRUE);
    }
    unexpected("expected-boolean");
    return Optional.empty();
  }

  /**
   * A whole number.
   *
   * @param rule the rule that one beyond all numbers of its kind breaks
   */
  Optional<Integer> integer(String rule) {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && parser.getDoubleValue() % 1 == 0) {
      error("integer-form", parser.getString());
      return Optional.empty();
    }
    if (!expect(JsonToken.VALUE_NUMBER_INT, "expected-integer")) {
      return Optional.empty();
    }
    if (parser.getNumberType() != JsonParser.NumberType.INT) {
      error(rule, parser.getString());
      return Optional.empty();
    }
    return Optional.of(parser.getIntValue());
  }

  /** A number. */
  Optional<Double> number() {
    JsonToken at = parser.currentToken();
    if (at == JsonToken.VALUE_NUMBER_INT || at == JsonToken.VALUE_NUMBER_FLOAT) {
      return Optional.of(parser.getDoubleValue());
    }
    unexpected("expected-number");
    return Optional.empty();
  }

  /** Whether the current value begins with, or is, {@code kind}. */
  boolean isAt(JsonToken kind) {
    return parser.currentToken() == kind;
  }

  /** The current value as JSON text without white space. */
  String compactJson() {
    return CompactJson.copy(this, parser);
  }

  /** Tells a value that is not of the kind that {@code rule} wants, and steps over it. */
  void unexpected(String rule) {
    error(rule, snippet());
    skip();
  }

  /** A value that is checked as a whole; nothing if it breaks a rule, which is then told. */
  <T> Optional<T> build(int start, Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (InvalidValueException broken) {
      broken.violations().forEach(violation -> problems.error(start, violation));
      return Optional.empty();
    }
  }

  /** Tells the first character that no text here has: a control character, half a pair. */
  boolean checkCharacters(String text) {
    return isFit(Characters.check(text));
  }

  private boolean isFit(Optional<Violation> unfit) {
    unfit.ifPresent(violation -> problems.error(token, violation));
    return unfit.isEmpty();
  }

  private boolean expect(JsonToken kind, String rule) {
    if (parser.currentToken() == kind) {
      return true;
    }
    unexpected(rule);
    return false;
  }

  /** What the current value looks like in the document, its inner parts left out. */
  private String snippet() {
    JsonToken at = parser.currentToken();
    return switch (at) {
      case START_OBJECT -> "{…}";
      case START_ARRAY -> "[…]";
      case VALUE_STRING -> '"' + parser.getString() + '"';
      default -> parser.getString();
    };
  }
}
