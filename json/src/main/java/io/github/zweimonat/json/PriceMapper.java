package io.github.zweimonat.json;

import io.github.zweimonat.programme.Price;
import java.util.Optional;

/** Reads and writes what an offer costs. */
final class PriceMapper {
  private static final Members MEMBERS = Members.optional("free", "description");

  private PriceMapper() {}

  static Optional<Price> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> read(in, object));
  }

  private static Optional<Price> read(DocumentCursor in, ObjectCursor object) {
    Price.Builder price = Price.builder();
    while (object.next()) {
      switch (object.member()) {
        case "free" -> price.free(in.bool());
        case "description" -> price.description(TextMapper.read(in));
        default -> throw object.unread();
      }
    }
    return object.build(price.extensions(object.extensions())::build);
  }

  static void write(Price price, DocumentOutput out) {
    out.bool("free", price.free());
    out.text("description", price.description());
    out.extensions(price.extensions());
  }
}
