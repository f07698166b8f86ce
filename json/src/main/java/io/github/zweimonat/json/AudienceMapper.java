package io.github.zweimonat.json;

import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** Reads and writes whom an offer is for. */
final class AudienceMapper {
  private static final Members MEMBERS = Members.optional("ages", "gender", "description");
  private static final Words<Gender> GENDERS = Words.of(Gender.class);

  private AudienceMapper() {}

  static Optional<Audience> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> read(in, object));
  }

  private static Optional<Audience> read(DocumentCursor in, ObjectCursor object) {
    Audience.Builder audience = Audience.builder();
    while (object.next()) {
      switch (object.member()) {
        case "ages" -> ages(in, audience);
        case "gender" -> GENDERS.read(in).ifPresent(audience::gender);
        case "description" -> audience.description(TextMapper.read(in));
        default -> throw object.unread();
      }
    }
    return object.build(audience.extensions(object.extensions())::build);
  }

  /** The youngest and the oldest; null where there is none. */
  private static void ages(DocumentCursor in, Audience.Builder audience) {
    int start = in.token();
    int errors = in.problems().errorCount();
    List<Optional<Integer>> ages = new ArrayList<>();
    boolean listed =
        in.forEach(
            ReaderLimits.LIST_LENGTH,
            () -> ages.add(in.isAt(JsonToken.VALUE_NULL) ? Optional.empty() : in.integer("age")));
    if (!listed || in.problems().errorCount() > errors) {
      return;
    }
    if (ages.size() != 2) {
      in.problems().error(start, "ages", ages.size());
      return;
    }
    ages.get(0).ifPresent(audience::minimumAge);
    ages.get(1).ifPresent(audience::maximumAge);
  }

  static void write(Audience audience, DocumentOutput out) {
    if (audience.minimumAge().isPresent() || audience.maximumAge().isPresent()) {
      out.pair("ages", audience.minimumAge(), audience.maximumAge());
    }
    out.word("gender", audience.gender(), Gender.ANY);
    out.text("description", audience.description());
    out.extensions(audience.extensions());
  }
}
