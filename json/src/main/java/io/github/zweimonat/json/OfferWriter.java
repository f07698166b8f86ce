package io.github.zweimonat.json;

import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Registration;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/** Writes the members of offers, the id apart. */
final class OfferWriter {
  private final LocalizedWriter out;
  private final JsonGenerator json;
  private final ScheduleWriter schedules;

  OfferWriter(LocalizedWriter out) {
    this.out = out;
    this.json = out.json();
    this.schedules = new ScheduleWriter(out);
  }

  void members(Offer offer) {
    out.text("title", offer.title());
    out.strings("partners", offer.partners());
    out.text("summary", offer.summary());
    out.text("description", offer.description());
    out.stringsIfAny("categories", offer.categories());
    out.texts("keywords", offer.keywords());
    out.string("place", offer.place());
    out.string("online", offer.online());
    out.object("audience", offer.audience(), this::audience);
    out.stringsIfAny("inLanguages", offer.inLanguages());
    out.object("registration", offer.registration(), this::registration);
    out.object("price", offer.price(), this::price);
    out.object("contact", offer.contact(), this::contact);
    out.string("url", offer.url());
    out.string("image", offer.image());
    out.string("status", Words.of(offer.status()));
    out.string("availability", Words.of(offer.availability()));
    out.string("updated", offer.updated());
    json.writeNumberProperty("sequence", offer.sequence());
    out.objects("schedules", offer.schedules(), schedules::members);
    out.extensions(offer.extensions());
  }

  private void audience(Audience audience) {
    if (audience.minimumAge().isPresent() || audience.maximumAge().isPresent()) {
      json.writeArrayPropertyStart("ages");
      age(audience.minimumAge());
      age(audience.maximumAge());
      json.writeEndArray();
    }
    out.string("gender", Words.of(audience.gender()));
    out.text("description", audience.description());
    out.extensions(audience.extensions());
  }

  private void age(OptionalInt age) {
    if (age.isPresent()) {
      json.writeNumber(age.getAsInt());
    } else {
      json.writeNull();
    }
  }

  private void registration(Registration registration) {
    json.writeBooleanProperty("required", registration.required());
    out.string("url", registration.url());
    out.string("email", registration.email());
    out.string("telephone", registration.telephone());
    out.string("until", registration.until());
    registration.capacity().ifPresent(capacity -> json.writeNumberProperty("capacity", capacity));
    out.extensions(registration.extensions());
  }

  private void price(Price price) {
    price.free().ifPresent(free -> json.writeBooleanProperty("free", free));
    out.text("description", price.description());
    out.extensions(price.extensions());
  }

  private void contact(Contact contact) {
    out.text("name", contact.name());
    out.string("email", contact.email());
    out.string("telephone", contact.telephone());
    out.extensions(contact.extensions());
  }
}
