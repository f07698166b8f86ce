package io.github.zweimonat.json;

import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import java.util.ArrayList;
import java.util.List;
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
    List<Translation> texts = new ArrayList<>();
    boolean any = false;
    while (in.advance() != JsonToken.END_OBJECT) {
      any = true;
      translation(in, start, texts);
    }
    if (!any) {
      in.problems().error(start, "text-without-language");
    }
    if (in.problems().errorCount() > errors) {
      return Optional.empty();
    }
    if (texts.isEmpty() && !optional) {
      in.problems().error(start, "empty-text");
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(texts));
  }

  /** Adds one text of those that began at {@code start}; nothing if it is blank or null. */
  private static void translation(DocumentCursor in, int start, List<Translation> texts) {
    String name = in.name();
    Optional<TextLanguages.Language> language = in.languages().named(name);
    if (language.isEmpty()) {
      in.error("language", name);
    } else if (!language.get().isNewIn(start)) {
      in.error(name.equals(language.get().tag()) ? "duplicate-member" : "language-twice", name);
    } else {
      int nameToken = in.token();
      in.setOptional(true);
      Optional<String> text =
          in.advance() == JsonToken.VALUE_NULL ? Optional.empty() : in.filledString();
      if (text.isPresent()) {
        texts.add(Translation.of(language.get().tag(), text.get()));
        in.languages().used(nameToken, language.get());
      }
      return;
    }
    in.advance();
    in.skip();
  }
}
