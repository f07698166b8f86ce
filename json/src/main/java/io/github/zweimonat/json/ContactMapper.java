package io.github.zweimonat.json;

import io.github.zweimonat.programme.Contact;
import java.util.Optional;

/** Reads and writes contacts. */
final class ContactMapper {
  private static final Members MEMBERS = Members.optional("name", "email", "telephone");

  private ContactMapper() {}

  static Optional<Contact> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> read(in, object));
  }

  private static Optional<Contact> read(DocumentCursor in, ObjectCursor object) {
    Contact.Builder contact = Contact.builder();
    while (object.next()) {
      switch (object.member()) {
        case "name" -> contact.name(TextMapper.read(in));
        case "email" -> contact.email(in.filledString());
        case "telephone" -> contact.telephone(in.filledString());
        default -> throw object.unread();
      }
    }
    return object.build(contact.extensions(object.extensions())::build);
  }

  static void write(Contact contact, DocumentOutput out) {
    out.text("name", contact.name());
    out.string("email", contact.email());
    out.string("telephone", contact.telephone());
    out.extensions(contact.extensions());
  }
}
