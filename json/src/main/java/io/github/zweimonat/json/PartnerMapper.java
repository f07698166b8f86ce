package io.github.zweimonat.json;

import io.github.zweimonat.json.References.Kind;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Role;
import java.util.Optional;

/** Reads and writes organisations that take part. */
final class PartnerMapper {
  private static final Members MEMBERS =
      Members.required("id", "name")
          .andOptional(
              "shortName",
              "type",
              "role",
              "url",
              "logo",
              "email",
              "telephone",
              "description",
              "memberFrom",
              "memberUntil");
  private static final Words<Role> ROLES = Words.of(Role.class);

  private PartnerMapper() {}

  static Optional<Partner> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> read(in, object));
  }

  private static Optional<Partner> read(DocumentCursor in, ObjectCursor object) {
    Partner.Builder partner = Partner.builder().id(Placeholders.ID).name(Placeholders.TEXT);
    while (object.next()) {
      switch (object.member()) {
        case "id" -> IdMapper.given(in, Kind.PARTNER).ifPresent(partner::id);
        case "name" -> TextMapper.read(in).ifPresent(partner::name);
        case "shortName" -> partner.shortName(TextMapper.read(in));
        case "type" -> partner.type(in.filledString());
        case "role" -> ROLES.read(in).ifPresent(partner::role);
        case "url" -> partner.url(Values.address(in));
        case "logo" -> partner.logo(Values.address(in));
        case "email" -> partner.email(in.filledString());
        case "telephone" -> partner.telephone(in.filledString());
        case "description" -> partner.description(TextMapper.read(in));
        case "memberFrom" -> partner.memberFrom(Values.day(in));
        case "memberUntil" -> partner.memberUntil(Values.day(in));
        default -> throw object.unread();
      }
    }
    return object.build(partner.extensions(object.extensions())::build);
  }

  static void write(Partner partner, DocumentOutput out) {
    out.string("id", partner.id());
    out.text("name", partner.name());
    out.text("shortName", partner.shortName());
    out.string("type", partner.type());
    out.word("role", partner.role(), Role.PARTNER);
    out.string("url", partner.url());
    out.string("logo", partner.logo());
    out.string("email", partner.email());
    out.string("telephone", partner.telephone());
    out.text("description", partner.description());
    out.string("memberFrom", partner.memberFrom());
    out.string("memberUntil", partner.memberUntil());
    out.extensions(partner.extensions());
  }
}
