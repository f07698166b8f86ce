package io.github.zweimonat.json;

import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.Optional;

/** Reads and writes windows, which no document has: they stand in a host's own JSON. */
final class JacksonWindow {
  private static final Members MEMBERS = Members.required("from", "until");

  private JacksonWindow() {}

  static Optional<Window> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> read(in, object));
  }

  private static Optional<Window> read(DocumentCursor in, ObjectCursor object) {
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> until = Optional.empty();
    while (object.next()) {
      switch (object.member()) {
        case "from" -> from = Values.day(in);
        case "until" -> until = Values.day(in);
        default -> throw object.unread();
      }
    }
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (!until.get().isAfter(from.get())) {
      in.problems().error(object.token(), "window-order", from.get(), until.get());
      return Optional.empty();
    }
    return Optional.of(Window.between(from.get(), until.get()));
  }

  static void write(Window window, DocumentOutput out) {
    out.string("from", window.from());
    out.string("until", window.until());
  }
}
