package io.github.zweimonat.json;

import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.violation.Violation;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes values of a programme document, member by member. What is absent is left out. What {@link
 * ProgrammeReader} would refuse is refused here, by the same rule and with its place.
 */
final class DocumentOutput {
  private final JsonGenerator json;
  private final Map<String, Integer> ranks = new HashMap<>();

  private DocumentOutput(JsonGenerator json, List<String> languages) {
    this.json = json;
    ranks.put(Translation.UNSTATED, -1);
    languages.forEach(language -> ranks.put(language, ranks.size()));
  }

  /**
   * Writes one value and a line break to {@code out}, which is left open.
   *
   * @param languages those that come first in each text, in this order
   * @throws InvalidValueException if it holds what no document may hold; told is the first
   */
  static <T> void write(
      OutputStream out, T value, BiConsumer<T, DocumentOutput> writer, List<String> languages) {
    OutputStream laidOut = new DocumentLayout(new BoundedOutput(out));
    try (JsonGenerator json = JsonOutput.document(laidOut)) {
      writer.accept(value, new DocumentOutput(json, languages));
      json.writeRaw('\n');
    }
  }

  /** An object as a value of its own. */
  <T> void object(T value, BiConsumer<T, DocumentOutput> members) {
    json.writeStartObject();
    members.accept(value, this);
    json.writeEndObject();
  }

  <T> void object(String name, Optional<T> value, BiConsumer<T, DocumentOutput> members) {
    if (value.isPresent()) {
      json.writeName(name);
      object(value.get(), members);
    }
  }

  /** A list of objects; none if it is empty. */
  <T> void objects(String name, List<T> values, int limit, BiConsumer<T, DocumentOutput> members) {
    if (!values.isEmpty()) {
      startList(name, values, limit);
      for (T value : values) {
        object(value, members);
      }
      json.writeEndArray();
    }
  }

  /** A text as a value of its own: a string where it names no language, else an object. */
  void text(LocalizedText text) {
    List<Translation> translations = text.translations();
    if (translations.size() == 1 && translations.get(0).language().equals(Translation.UNSTATED)) {
      value(translations.get(0).text());
      return;
    }
    json.writeStartObject();
    translations.stream().sorted(Comparator.comparingInt(this::rank)).forEach(this::translation);
    json.writeEndObject();
  }

  void text(String name, LocalizedText text) {
    json.writeName(name);
    text(text);
  }

  void text(String name, Optional<LocalizedText> text) {
    if (text.isPresent()) {
      text(name, text.get());
    }
  }

  /** A list of texts; none if it is empty. */
  void texts(String name, List<LocalizedText> texts) {
    if (!texts.isEmpty()) {
      startList(name, texts, ReaderLimits.LIST_LENGTH);
      texts.forEach(this::text);
      json.writeEndArray();
    }
  }

  private int rank(Translation translation) {
    return ranks.getOrDefault(translation.language(), Integer.MAX_VALUE);
  }

  private void translation(Translation translation) {
    String language = translation.language();
    json.writeName(language);
    if (language.startsWith("x-")) {
      throw refusal(Violation.of("", "language", language));
    }
    value(translation.text());
  }

  void string(String name, Object value) {
    json.writeName(name);
    value(value.toString());
  }

  void string(String name, Optional<?> value) {
    if (value.isPresent()) {
      string(name, value.get());
    }
  }

  /** A list of strings; none if it is empty. */
  void strings(String name, List<?> values) {
    strings(name, values, ReaderLimits.LIST_LENGTH);
  }

  void strings(String name, List<?> values, int limit) {
    if (!values.isEmpty()) {
      startList(name, values, limit);
      values.forEach(value -> value(value.toString()));
      json.writeEndArray();
    }
  }

  /** The word of {@code value}; none if it is the one that is meant where there is none. */
  <E extends Enum<E>> void word(String name, E value, E byDefault) {
    if (value != byDefault) {
      string(name, Words.of(value));
    }
  }

  /** True; none if it is false, which is meant where there is none. */
  void flag(String name, boolean value) {
    if (value) {
      json.writeBooleanProperty(name, true);
    }
  }

  void bool(String name, Optional<Boolean> value) {
    value.ifPresent(present -> json.writeBooleanProperty(name, present));
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void number(String name, OptionalInt value) {
    value.ifPresent(present -> number(name, present));
  }

  /** A list of two whole numbers, null where there is none. */
  void pair(String name, OptionalInt first, OptionalInt second) {
    json.writeArrayPropertyStart(name);
    value(first);
    value(second);
    json.writeEndArray();
  }

  /** A list of two numbers. */
  void pair(String name, double first, double second) {
    json.writeArrayPropertyStart(name);
    value(first);
    value(second);
    json.writeEndArray();
  }

  private void value(OptionalInt number) {
    if (number.isPresent()) {
      json.writeNumber(number.getAsInt());
    } else {
      json.writeNull();
    }
  }

  /** Whole numbers without a fraction. */
  private void value(double number) {
    if (number == Math.rint(number)) {
      json.writeNumber((int) number);
    } else {
      json.writeNumber(number);
    }
  }

  /** A host's own members. */
  void extensions(List<Extension> extensions) {
    for (Extension extension : extensions) {
      json.writeName(extension.name());
      OwnMember member = OwnMember.of(extension, json.streamWriteContext().getNestingDepth());
      member.broken().ifPresent(this::refuse);
      json.writeRawValue(member.json());
    }
  }

  private void startList(String name, List<?> values, int limit) {
    json.writeArrayPropertyStart(name);
    if (values.size() > limit) {
      throw refusal(Violation.of("", "list-length", values.size(), limit));
    }
  }

  /** Written before it is looked at: then the generator knows its place in a list. */
  private void value(String text) {
    json.writeString(text);
    if (text.length() > ReaderLimits.STRING_LENGTH) {
      throw refusal(Violation.of("", "string-length", "", ReaderLimits.STRING_LENGTH));
    }
    Characters.check(text).ifPresent(this::refuse);
  }

  private void refuse(Violation broken) {
    throw refusal(broken);
  }

  private InvalidValueException refusal(Violation broken) {
    String place = json.streamWriteContext().pathAsPointer().toString();
    return new InvalidValueException(List.of(broken.below(place)));
  }
}
