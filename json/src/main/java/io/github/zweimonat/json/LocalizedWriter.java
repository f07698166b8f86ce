package io.github.zweimonat.json;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes members of objects, texts in one language. Each object ends with a member {@code fallback}
 * where one of its texts is in another.
 */
final class LocalizedWriter {
  /** A text that is in {@code language} instead. */
  private record Fallback(String member, String language) {}

  private final JsonGenerator json;
  private final List<String> languages;
  private final String language;

  /** Those of the object that is open. */
  private List<Fallback> fallbacks = List.of();

  LocalizedWriter(JsonGenerator json, Programme programme, String language) {
    this.json = json;
    this.languages = programme.languages();
    this.language = language;
  }

  JsonGenerator json() {
    return json;
  }

  String language() {
    return language;
  }

  /** An object as the value of a member or in a list. */
  void object(Runnable members) {
    List<Fallback> around = fallbacks;
    fallbacks = List.of();
    json.writeStartObject();
    members.run();
    if (!fallbacks.isEmpty()) {
      json.writeObjectPropertyStart("fallback");
      fallbacks.forEach(text -> json.writeStringProperty(text.member(), text.language()));
      json.writeEndObject();
    }
    json.writeEndObject();
    fallbacks = around;
  }

  /** A member that is an object; none if there is nothing. */
  <T> void object(String name, Optional<T> value, Consumer<T> members) {
    if (value.isPresent()) {
      json.writeName(name);
      object(() -> members.accept(value.get()));
    }
  }

  /** A member that is a list of objects; none if there is nothing in it. */
  <T> void objects(String name, Collection<T> values, Consumer<T> members) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      values.forEach(value -> object(() -> members.accept(value)));
      json.writeEndArray();
    }
  }

  void text(String name, LocalizedText text) {
    json.writeName(name);
    json.writeString(choose(name, text));
  }

  /** None if there is nothing. */
  void text(String name, Optional<LocalizedText> text) {
    if (text.isPresent()) {
      text(name, text.get());
    }
  }

  /** Null if there is nothing. */
  void textOrNull(String name, Optional<LocalizedText> text) {
    if (text.isPresent()) {
      text(name, text.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  /** A list of texts; a fallback names one of them as {@code keywords/0}. None if it is empty. */
  void texts(String name, List<LocalizedText> texts) {
    if (texts.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(name);
    for (int i = 0; i < texts.size(); i++) {
      json.writeString(choose(name + '/' + i, texts.get(i)));
    }
    json.writeEndArray();
  }

  void string(String name, Object value) {
    json.writeStringProperty(name, value.toString());
  }

  /** None if there is nothing. */
  void string(String name, Optional<?> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get().toString());
    }
  }

  /** Null if there is nothing. */
  void stringOrNull(String name, Optional<String> value) {
    json.writeStringProperty(name, value.orElse(null));
  }

  void strings(String name, Collection<?> values) {
    json.writeArrayPropertyStart(name);
    for (Object value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
  }

  /** None if it is empty. */
  void stringsIfAny(String name, Collection<?> values) {
    if (!values.isEmpty()) {
      strings(name, values);
    }
  }

  void extensions(List<Extension> extensions) {
    for (Extension extension : extensions) {
      json.writeName(extension.name());
      json.writeRawValue(extension.json());
    }
  }

  private String choose(String name, LocalizedText text) {
    Translation chosen = text.in(language, languages);
    if (!chosen.language().equals(language)) {
      if (fallbacks.isEmpty()) {
        fallbacks = new ArrayList<>();
      }
      fallbacks.add(new Fallback(name, chosen.language()));
    }
    return chosen.text();
  }
}
