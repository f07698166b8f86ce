package io.github.zweimonat.json;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Rhythm;
import java.util.Optional;

/** Reads and writes how two-month windows follow each other. */
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

  /** Nothing where there is neither an anchor nor anything of a host's own. */
  static void write(Programme programme, DocumentOutput out) {
    boolean any =
        programme.rhythm().anchor().isPresent() || !programme.rhythmExtensions().isEmpty();
    out.object("rhythm", any ? Optional.of(programme) : Optional.empty(), RhythmMapper::members);
  }

  private static void members(Programme programme, DocumentOutput out) {
    out.string("anchor", programme.rhythm().anchor());
    out.extensions(programme.rhythmExtensions());
  }
}
