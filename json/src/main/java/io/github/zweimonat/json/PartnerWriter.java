package io.github.zweimonat.json;

import io.github.zweimonat.programme.Partner;

/** Writes the members of partners, the id apart. */
final class PartnerWriter {
  private final LocalizedWriter out;

  PartnerWriter(LocalizedWriter out) {
    this.out = out;
  }

  void members(Partner partner) {
    out.text("name", partner.name());
    out.text("shortName", partner.shortName());
    out.string("type", partner.type());
    out.string("role", Words.of(partner.role()));
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
