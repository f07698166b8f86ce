package io.github.zweimonat.json;

import io.github.zweimonat.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** Reads texts for people: a string, or an object of language tags. */
final class TextMapper {
  private TextMapper() {}

  /** A text; nothing if there is none, or none that can be read. */
  static Optional<LocalizedText> read(DocumentCursor in) {
    if (in.isAt(JsonToken.START_OBJECT)) {
      return byLanguage(in, in.isOptional());
    }
    if (!in.isAt(JsonToken.VALUE_STRING)) {
      in.unexpected("expected-text");
      return Optional.empty();
    }
    Optional<String> text = in.filledString();
    if (text.isPresent() && DocumentCursor.isBlank(text.get())) {
      in.error("empty-text");
      return Optional.empty();
    }
    return text.map(LocalizedText::of);
  }

  private static Optional<LocalizedText> byLanguage(DocumentCursor in, boolean optional) {
    int start = in.token();
    int errors = in.problems().errorCount();
    Map<String, String> texts = new LinkedHashMap<>();
    boolean any = false;
    while (in.advance() != JsonToken.END_OBJECT) {
      any = true;
      translation(in, texts);
    }
    if (!any) {
      in.problems().error(start, "text-without-language");
    }
    if (in.problems().errorCount() > errors) {
      return Optional.empty();
    }
    texts.values().removeIf(String::isEmpty);
    if (texts.isEmpty() && !optional) {
      in.problems().error(start, "empty-text");
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(texts));
  }

  /** Adds one text; one that is blank or null as the empty string, so that a second is noticed. */
  private static void translation(DocumentCursor in, Map<String, String> texts) {
    String name = in.name();
    Optional<String> tag = in.languages().canonical(name);
    if (tag.isEmpty()) {
      in.error("language", name);
    } else if (texts.containsKey(tag.get())) {
      in.error(name.equals(tag.get()) ? "duplicate-member" : "language-twice", name);
    } else {
      int nameToken = in.token();
      in.setOptional(true);
      Optional<String> text =
          in.advance() == JsonToken.VALUE_NULL ? Optional.empty() : in.filledString();
      texts.put(tag.get(), text.orElse(""));
      if (text.isPresent()) {
        in.languages().used(nameToken, tag.get());
      }
      return;
    }
    in.advance();
    in.skip();
  }
}
