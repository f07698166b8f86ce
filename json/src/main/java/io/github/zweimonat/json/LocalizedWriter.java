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
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes members of objects, texts in one language. Each object ends with a member {@code fallback}
 * where one of its texts is in another.
 */
final class LocalizedWriter {
  /** A text as it is written, and which language it is in where that is not the one asked for. */
  record Chosen(SerializableString text, Optional<String> otherLanguage) {}

  /** A text that is in {@code language} instead, in the object at {@code depth}. */
  private record Fallback(int depth, String member, String language) {}

  private final JsonGenerator json;
  private final List<String> languages;
  private final String language;

  /** Those of the objects that are open, outermost first. */
  private final List<Fallback> fallbacks = new ArrayList<>();

  private int depth;

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

  /** Begins an object as the value of a member or in a list. */
  void start() {
    json.writeStartObject();
    depth++;
  }

  /** Ends what {@link #start()} began. */
  void end() {
    int last = fallbacks.size() - 1;
    if (last >= 0 && fallbacks.get(last).depth() == depth) {
      fallback();
    }
    json.writeEndObject();
    depth--;
  }

  private void fallback() {
    json.writeObjectPropertyStart("fallback");
    for (Fallback text : fallbacks) {
      if (text.depth() == depth) {
        json.writeStringProperty(text.member(), text.language());
      }
    }
    json.writeEndObject();
    fallbacks.removeIf(text -> text.depth() == depth);
  }

  /** A member that is an object; none if there is nothing. */
  <T> void object(String name, Optional<T> value, Consumer<T> members) {
    if (value.isPresent()) {
      json.writeName(name);
      start();
      members.accept(value.get());
      end();
    }
  }

  /** A member that is a list of objects; none if there is nothing in it. */
  <T> void objects(String name, Collection<T> values, Consumer<T> members) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      for (T value : values) {
        start();
        members.accept(value);
        end();
      }
      json.writeEndArray();
    }
  }

  void text(String name, LocalizedText text) {
    json.writeName(name);
    json.writeString(keepFallback(name, text.in(language, languages)).text());
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
      json.writeString(keepFallback(name + '/' + i, texts.get(i).in(language, languages)).text());
    }
    json.writeEndArray();
  }

  /** For a text that is written again and again. */
  Chosen choose(LocalizedText text) {
    Translation found = text.in(language, languages);
    return new Chosen(
        new SerializedString(found.text()),
        Optional.of(found.language()).filter(other -> !other.equals(language)));
  }

  void text(SerializableString name, Chosen text) {
    json.writeName(name);
    json.writeString(text.text());
    if (text.otherLanguage().isPresent()) {
      fallbacks.add(new Fallback(depth, name.getValue(), text.otherLanguage().get()));
    }
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

  private Translation keepFallback(String name, Translation found) {
    if (!found.language().equals(language)) {
      fallbacks.add(new Fallback(depth, name, found.language()));
    }
    return found;
  }
}
