package io.github.zweimonat.json;

import io.github.zweimonat.programme.Legal;
import java.util.Optional;

/** Reads and writes the links to pages that the law asks for. */
final class LegalMapper {
  private static final Members MEMBERS = Members.optional("imprint", "privacy", "accessibility");

  private LegalMapper() {}

  static Optional<Legal> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> read(in, object));
  }

  private static Optional<Legal> read(DocumentCursor in, ObjectCursor object) {
    Legal.Builder legal = Legal.builder();
    while (object.next()) {
      switch (object.member()) {
        case "imprint" -> legal.imprint(Values.address(in));
        case "privacy" -> legal.privacy(Values.address(in));
        case "accessibility" -> legal.accessibility(Values.address(in));
        default -> throw object.unread();
      }
    }
    return object.build(legal.extensions(object.extensions())::build);
  }

  static void write(Legal legal, DocumentOutput out) {
    out.string("imprint", legal.imprint());
    out.string("privacy", legal.privacy());
    out.string("accessibility", legal.accessibility());
    out.extensions(legal.extensions());
  }
}
