package io.github.zweimonat.json;

import io.github.zweimonat.internal.Suggestions;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a document for the constants of an enumeration: {@code from-start}. */
final class Words<E extends Enum<E>> {
  private final Map<String, E> byWord = new LinkedHashMap<>();

  private Words(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      byWord.put(of(constant), constant);
    }
  }

  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(type);
  }

  /** The word for {@code constant}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that the current string names; nothing, and told, if there is none. */
  Optional<E> read(DocumentCursor in) {
    Optional<String> word = in.filledString();
    if (word.isEmpty()) {
      return Optional.empty();
    }
    E constant = byWord.get(word.get());
    if (constant == null) {
      refuse(word.get(), in);
    }
    return Optional.ofNullable(constant);
  }

  private void refuse(String word, DocumentCursor in) {
    String all = String.join(", ", byWord.keySet());
    Optional<String> close = Suggestions.closest(word, byWord.keySet());
    if (close.isPresent()) {
      in.error("one-of-close", word, all, close.get());
    } else {
      in.error("one-of", word, all);
    }
  }
}
