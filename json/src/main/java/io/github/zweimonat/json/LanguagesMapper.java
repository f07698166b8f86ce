package io.github.zweimonat.json;

/** Reads language tags in lists. */
final class LanguagesMapper {
  private LanguagesMapper() {}

  /** A tag as it is written; where there is none, another one for each token. */
  static String tag(DocumentCursor in) {
    int token = in.token();
    return in.string().map(in.shared()::string).orElseGet(() -> Placeholders.language(token));
  }
}
