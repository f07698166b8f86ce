package io.github.zweimonat.json;

import io.github.zweimonat.internal.Ids;
import io.github.zweimonat.json.References.Kind;
import java.util.Optional;

/** Reads ids: those that are given, and those that name something. */
final class IdMapper {
  private IdMapper() {}

  /** The id of something of {@code kind}; it counts as given also where it is no id. */
  static Optional<String> given(DocumentCursor in, Kind kind) {
    int token = in.token();
    Optional<String> id = in.string();
    id.ifPresent(text -> in.references().give(token, kind, text));
    return id.filter(text -> isId(in, text));
  }

  /** An id that nothing outside its object names. */
  static Optional<String> own(DocumentCursor in) {
    return in.filledString().filter(text -> isId(in, text));
  }

  /** The id of something of {@code kind} that is given elsewhere. */
  static Optional<String> mention(DocumentCursor in, Kind kind) {
    int token = in.token();
    return in.filledString().map(id -> in.references().mention(token, kind, id));
  }

  /** One of a list of ids; where it cannot be read, another one for each. */
  static String listed(DocumentCursor in, Kind kind) {
    int token = in.token();
    return mention(in, kind).orElseGet(() -> Placeholders.id(token));
  }

  private static boolean isId(DocumentCursor in, String text) {
    if (Ids.isId(text)) {
      return true;
    }
    in.error("id", text);
    return false;
  }
}
