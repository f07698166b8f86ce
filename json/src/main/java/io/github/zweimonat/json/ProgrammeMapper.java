package io.github.zweimonat.json;

import io.github.zweimonat.json.References.Kind;
import io.github.zweimonat.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes the whole document. */
final class ProgrammeMapper {
  /** The only version there is. */
  private static final int VERSION = 1;

  private static final Members MEMBERS =
      Members.required("version", "id", "domain", "name", "timeZone", "languages", "updated")
          .andOptional(
              "$schema",
              "description",
              "url",
              "image",
              "contact",
              "legal",
              "rhythm",
              "categories",
              "partners",
              "places",
              "breaks",
              "offers");
  private static final Map<String, Kind> LISTS =
      Map.of(
          "categories", Kind.CATEGORY,
          "partners", Kind.PARTNER,
          "places", Kind.PLACE,
          "breaks", Kind.BREAK,
          "offers", Kind.OFFER);

  private final DocumentCursor in;
  private final ObjectCursor object;
  private final ProgrammeParts parts;
  private final Programme.Builder programme;
  private boolean languagesListed;

  private ProgrammeMapper(DocumentCursor in, ObjectCursor object) {
    this.in = in;
    this.object = object;
    this.parts = new ProgrammeParts(in);
    this.programme = parts.programme();
  }

  /**
   * The programme that begins at the current token; nothing if there is an error in it.
   *
   * @param warn whether warnings are told, which takes a look at all dates
   */
  static Optional<Programme> read(DocumentCursor in, boolean warn) {
    return in.object(MEMBERS).flatMap(object -> new ProgrammeMapper(in, object).read(warn));
  }

  private Optional<Programme> read(boolean warn) {
    while (object.next()) {
      readMember();
    }
    LISTS.forEach(
        (name, kind) -> {
          if (object.isMisspelled(name)) {
            lose(kind);
          }
        });
    if (!languagesListed) {
      programme.addLanguages(Placeholders.language(0)); // told already
    }
    programme.extensions(object.extensions());
    return parts.assemble(warn);
  }

  private void readMember() {
    switch (object.member()) {
      case "version" -> version();
      case "$schema" -> programme.schema(in.filledString());
      case "id" -> IdMapper.own(in).ifPresent(programme::id);
      case "domain" -> in.string().ifPresent(programme::domain);
      case "name" -> TextMapper.read(in).ifPresent(programme::name);
      case "description" -> programme.description(TextMapper.read(in));
      case "url" -> programme.url(Values.address(in));
      case "image" -> programme.image(Values.address(in));
      case "contact" -> programme.contact(ContactMapper.read(in));
      case "timeZone" -> Values.zone(in).ifPresent(parts::setZone);
      case "languages" -> languages();
      case "updated" -> Values.instant(in).ifPresent(programme::updated);
      case "legal" -> programme.legal(LegalMapper.read(in));
      case "rhythm" -> RhythmMapper.read(in, programme);
      case "categories" -> each(Kind.CATEGORY, parts::addCategory);
      case "partners" -> each(Kind.PARTNER, parts::addPartner);
      case "places" -> each(Kind.PLACE, parts::addPlace);
      case "breaks" -> each(Kind.BREAK, parts::addBreak);
      case "offers" -> each(Kind.OFFER, parts::addOffer);
      default -> throw object.unread();
    }
  }

  private void version() {
    in.integer("version")
        .filter(version -> version != VERSION)
        .ifPresent(version -> in.error("version", version));
  }

  private void languages() {
    List<String> tags = new ArrayList<>();
    languagesListed = in.forEach(ReaderLimits.LIST_LENGTH, () -> tags.add(LanguagesMapper.tag(in)));
    if (languagesListed) {
      programme.languages(tags);
      in.languages().list(tags);
    }
  }

  private void each(Kind kind, Runnable entry) {
    boolean listed =
        in.forEach(
            Integer.MAX_VALUE,
            () -> {
              in.references().begin(kind);
              entry.run();
            });
    if (!listed) {
      lose(kind);
    }
  }

  /** Ids of {@code kind} are not known, or not all of them. */
  private void lose(Kind kind) {
    in.references().begin(kind);
    if (kind == Kind.BREAK) {
      parts.loseBreaks();
    }
  }

  static void write(Programme programme, DocumentOutput out) {
    out.string("$schema", programme.schema());
    out.number("version", VERSION);
    out.string("id", programme.id());
    out.string("domain", programme.domain());
    out.text("name", programme.name());
    out.text("description", programme.description());
    out.string("url", programme.url());
    out.string("image", programme.image());
    out.object("contact", programme.contact(), ContactMapper::write);
    out.string("timeZone", programme.timeZone());
    out.strings("languages", programme.languages());
    out.string("updated", programme.updated());
    out.object("legal", programme.legal(), LegalMapper::write);
    RhythmMapper.write(programme, out);
    out.objects("categories", programme.categories(), Integer.MAX_VALUE, CategoryMapper::write);
    out.objects("partners", programme.partners(), Integer.MAX_VALUE, PartnerMapper::write);
    out.objects("places", programme.places(), Integer.MAX_VALUE, PlaceMapper::write);
    out.objects("breaks", programme.breaks(), Integer.MAX_VALUE, BreakMapper::write);
    out.objects("offers", programme.offers(), Integer.MAX_VALUE, OfferMapper::write);
    out.extensions(programme.extensions());
  }
}
