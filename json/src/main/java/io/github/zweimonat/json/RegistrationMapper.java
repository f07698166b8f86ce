package io.github.zweimonat.json;

import io.github.zweimonat.programme.Registration;
import java.util.Optional;

/** Reads and writes how to register. */
final class RegistrationMapper {
  private static final Members MEMBERS =
      Members.optional("required", "url", "email", "telephone", "until", "capacity");

  private RegistrationMapper() {}

  static Optional<Registration> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> read(in, object));
  }

  private static Optional<Registration> read(DocumentCursor in, ObjectCursor object) {
    Registration.Builder registration = Registration.builder();
    while (object.next()) {
      switch (object.member()) {
        case "required" -> in.bool().ifPresent(registration::required);
        case "url" -> registration.url(Values.address(in));
        case "email" -> registration.email(in.filledString());
        case "telephone" -> registration.telephone(in.filledString());
        case "until" -> registration.until(Values.duration(in));
        case "capacity" -> in.integer("capacity").ifPresent(registration::capacity);
        default -> throw object.unread();
      }
    }
    return object.build(registration.extensions(object.extensions())::build);
  }

  static void write(Registration registration, DocumentOutput out) {
    out.flag("required", registration.required());
    out.string("url", registration.url());
    out.string("email", registration.email());
    out.string("telephone", registration.telephone());
    out.string("until", registration.until());
    out.number("capacity", registration.capacity());
    out.extensions(registration.extensions());
  }
}
