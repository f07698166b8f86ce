package io.github.zweimonat.json;

import io.github.zweimonat.json.References.Kind;
import io.github.zweimonat.programme.Category;
import java.util.Optional;

/** Reads and writes kinds of offers. */
final class CategoryMapper {
  private static final Members MEMBERS = Members.required("id").andOptional("name", "color");

  private CategoryMapper() {}

  static Optional<Category> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> read(in, object));
  }

  private static Optional<Category> read(DocumentCursor in, ObjectCursor object) {
    Category.Builder category = Category.builder().id(Placeholders.ID);
    while (object.next()) {
      switch (object.member()) {
        case "id" -> IdMapper.given(in, Kind.CATEGORY).ifPresent(category::id);
        case "name" -> category.name(TextMapper.read(in));
        case "color" -> category.color(in.filledString());
        default -> throw object.unread();
      }
    }
    return object.build(category.extensions(object.extensions())::build);
  }

  static void write(Category category, DocumentOutput out) {
    out.string("id", category.id());
    out.text("name", category.name());
    out.string("color", category.color());
    out.extensions(category.extensions());
  }
}
