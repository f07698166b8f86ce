package io.github.zweimonat.json;

import io.github.zweimonat.json.References.Kind;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.schedule.Status;
import java.util.Optional;

/** Reads and writes offers. */
final class OfferMapper {
  private static final Members MEMBERS =
      Members.required("id", "title", "partners")
          .andOptional(
              "summary",
              "description",
              "categories",
              "keywords",
              "place",
              "online",
              "audience",
              "inLanguages",
              "registration",
              "price",
              "contact",
              "url",
              "image",
              "status",
              "availability",
              "updated",
              "sequence",
              "schedules");
  private static final Words<Status> STATUSES = Words.of(Status.class);
  private static final Words<Availability> AVAILABILITIES = Words.of(Availability.class);

  private final DocumentCursor in;
  private final ObjectCursor object;
  private final Offer.Builder offer = Offer.builder().id(Placeholders.ID).title(Placeholders.TEXT);
  private boolean partnersListed;

  private OfferMapper(DocumentCursor in, ObjectCursor object) {
    this.in = in;
    this.object = object;
  }

  static Optional<Offer> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> new OfferMapper(in, object).read());
  }

  private Optional<Offer> read() {
    while (object.next()) {
      readMember();
    }
    if (!partnersListed) {
      offer.addPartners(Placeholders.ID); // told already
    }
    return object.build(offer.extensions(object.extensions())::build);
  }

  private void readMember() {
    switch (object.member()) {
      case "id" -> IdMapper.given(in, Kind.OFFER).ifPresent(offer::id);
      case "title" -> TextMapper.read(in).ifPresent(offer::title);
      case "partners" ->
          partnersListed = each(() -> offer.addPartners(IdMapper.listed(in, Kind.PARTNER)));
      case "summary" -> offer.summary(TextMapper.read(in));
      case "description" -> offer.description(TextMapper.read(in));
      case "categories" -> each(() -> offer.addCategories(IdMapper.listed(in, Kind.CATEGORY)));
      case "keywords" -> each(() -> TextMapper.read(in).ifPresent(offer::addKeyword));
      case "place" -> offer.place(IdMapper.mention(in, Kind.PLACE));
      case "online" -> offer.online(Values.address(in));
      case "audience" -> offer.audience(AudienceMapper.read(in));
      case "inLanguages" -> each(() -> offer.addInLanguages(LanguagesMapper.tag(in)));
      case "registration" -> offer.registration(RegistrationMapper.read(in));
      case "price" -> offer.price(PriceMapper.read(in));
      case "contact" -> offer.contact(ContactMapper.read(in));
      case "url" -> offer.url(Values.address(in));
      case "image" -> offer.image(Values.address(in));
      case "status" -> STATUSES.read(in).ifPresent(offer::status);
      case "availability" -> AVAILABILITIES.read(in).ifPresent(offer::availability);
      case "updated" -> offer.updated(Values.instant(in));
      case "sequence" -> in.integer("sequence").ifPresent(offer::sequence);
      case "schedules" -> each(() -> offer.addSchedule(ScheduleMapper.read(in)));
      default -> throw object.unread();
    }
  }

  private boolean each(Runnable entry) {
    return in.forEach(ReaderLimits.LIST_LENGTH, entry);
  }

  static void write(Offer offer, DocumentOutput out) {
    out.string("id", offer.id());
    out.text("title", offer.title());
    out.strings("partners", offer.partners());
    out.text("summary", offer.summary());
    out.text("description", offer.description());
    out.strings("categories", offer.categories());
    out.texts("keywords", offer.keywords());
    out.string("place", offer.place());
    out.string("online", offer.online());
    out.object("audience", offer.audience(), AudienceMapper::write);
    out.strings("inLanguages", offer.inLanguages());
    out.object("registration", offer.registration(), RegistrationMapper::write);
    out.object("price", offer.price(), PriceMapper::write);
    out.object("contact", offer.contact(), ContactMapper::write);
    out.string("url", offer.url());
    out.string("image", offer.image());
    out.word("status", offer.status(), Status.CONFIRMED);
    out.word("availability", offer.availability(), Availability.SCHEDULED);
    out.string("updated", offer.updated());
    if (offer.sequence() > 0) {
      out.number("sequence", offer.sequence());
    }
    out.objects("schedules", offer.schedules(), ReaderLimits.LIST_LENGTH, ScheduleMapper::write);
    out.extensions(offer.extensions());
  }
}
