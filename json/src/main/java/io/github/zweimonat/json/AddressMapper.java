package io.github.zweimonat.json;

import io.github.zweimonat.programme.Address;
import java.util.Optional;

/** Reads and writes postal addresses. */
final class AddressMapper {
  private static final Members MEMBERS =
      Members.optional("street", "postalCode", "city", "country");

  private AddressMapper() {}

  static Optional<Address> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> read(in, object));
  }

  private static Optional<Address> read(DocumentCursor in, ObjectCursor object) {
    Address.Builder address = Address.builder();
    while (object.next()) {
      switch (object.member()) {
        case "street" -> address.street(in.filledString());
        case "postalCode" -> address.postalCode(in.filledString());
        case "city" -> address.city(in.filledString());
        case "country" -> address.country(in.filledString());
        default -> throw object.unread();
      }
    }
    return object.build(address.extensions(object.extensions())::build);
  }

  static void write(Address address, DocumentOutput out) {
    out.string("street", address.street());
    out.string("postalCode", address.postalCode());
    out.string("city", address.city());
    out.string("country", address.country());
    out.extensions(address.extensions());
  }
}
