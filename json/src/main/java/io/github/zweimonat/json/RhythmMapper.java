package io.github.zweimonat.json;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Rhythm;

/** Reads how two-month windows follow each other. */
final class RhythmMapper {
  private static final Members MEMBERS = Members.optional("anchor");

  private RhythmMapper() {}

  /** Reads it into {@code programme}, which keeps a host's own members of it, too. */
  static void read(DocumentCursor in, Programme.Builder programme) {
    in.object(MEMBERS).ifPresent(object -> read(in, object, programme));
  }

  private static void read(DocumentCursor in, ObjectCursor object, Programme.Builder programme) {
    while (object.next()) {
      switch (object.member()) {
        case "anchor" -> Values.month(in).map(Rhythm::from).ifPresent(programme::rhythm);
        default -> throw object.unread();
      }
    }
    programme.rhythmExtensions(object.extensions());
  }
}
