package io.github.zweimonat.json;

import io.github.zweimonat.json.References.Kind;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Break;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the whole document. */
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
  private final Programme.Builder programme = frame();
  private final List<String> languages = new ArrayList<>();
  private final List<Category> categories = new ArrayList<>();
  private final List<Partner> partners = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Break> breaks = new ArrayList<>();
  private final SoundOffers offers = new SoundOffers();
  private ZoneId zone = Placeholders.ZONE;
  private boolean languagesListed;
  private boolean breaksSound = true;
  private int breaksFirst;
  private int breaksLast = -1;

  private ProgrammeMapper(DocumentCursor in, ObjectCursor object) {
    this.in = in;
    this.object = object;
  }

  /**
   * The programme that begins at the current token; nothing if there is an error in it.
   *
   * @param warn whether warnings are told, which takes a look at the dates
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
            in.references().begin(kind);
          }
        });
    if (languagesListed) {
      programme.languages(languages);
    } else {
      programme.addLanguages(Placeholders.language(0)); // told already
    }
    programme.timeZone(zone);
    in.references().check(in.problems(), this::exclude);
    Optional<Programme> whole = build();
    if (warn) {
      whole
          .or(this::soundPart)
          .ifPresent(part -> Warnings.tell(part, object.token(), offers.tokens(), in.problems()));
    }
    return whole;
  }

  /** In a broken document what stands beside the lists is checked all the same. */
  private Optional<Programme> build() {
    if (in.problems().hasErrors()) {
      object.build(programme::build);
      return Optional.empty();
    }
    programme
        .categories(categories)
        .partners(partners)
        .places(places)
        .breaks(breaks)
        .offers(offers.offers())
        .extensions(object.extensions());
    return object.build(programme::build);
  }

  /** Which dates are left is only known when all breaks are. */
  private Optional<Programme> soundPart() {
    return breaksSound
        ? Optional.of(
            offers.programme(
                frame().timeZone(zone).addLanguages("de").breaks(breaks), in.references()))
        : Optional.empty();
  }

  private static Programme.Builder frame() {
    return Programme.builder()
        .id(Placeholders.ID)
        .domain(Placeholders.ID)
        .name(Placeholders.TEXT)
        .timeZone(Placeholders.ZONE)
        .updated(Instant.EPOCH);
  }

  /** What is around {@code token} is not sound. */
  private void exclude(int token) {
    offers.exclude(token);
    breaksSound &= token < breaksFirst || token > breaksLast;
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
      case "timeZone" -> zone = Values.zone(in).orElse(zone);
      case "languages" -> languages();
      case "updated" -> Values.instant(in).ifPresent(programme::updated);
      case "legal" -> programme.legal(LegalMapper.read(in));
      case "rhythm" -> programme.rhythm(RhythmMapper.read(in));
      case "categories" ->
          each(Kind.CATEGORY, () -> CategoryMapper.read(in).ifPresent(categories::add));
      case "partners" -> each(Kind.PARTNER, () -> PartnerMapper.read(in).ifPresent(partners::add));
      case "places" -> each(Kind.PLACE, () -> PlaceMapper.read(in).ifPresent(places::add));
      case "breaks" -> breaks();
      case "offers" -> each(Kind.OFFER, this::offer);
      default -> throw object.unread();
    }
  }

  private void version() {
    in.integer("version")
        .filter(version -> version != VERSION)
        .ifPresent(version -> in.error("version", version));
  }

  private void languages() {
    languagesListed =
        in.forEach(ReaderLimits.LIST_LENGTH, () -> languages.add(LanguagesMapper.tag(in)));
    if (languagesListed) {
      in.languages().list(languages);
    }
  }

  private void breaks() {
    breaksFirst = in.token();
    int errors = in.problems().errorCount();
    each(Kind.BREAK, () -> BreakMapper.read(in).ifPresent(breaks::add));
    breaksLast = in.token();
    breaksSound = in.problems().errorCount() == errors;
  }

  private void offer() {
    int first = in.token();
    int errors = in.problems().errorCount();
    OfferMapper.read(in)
        .filter(offer -> in.problems().errorCount() == errors)
        .ifPresent(offer -> offers.add(first, in.token(), offer));
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
      in.references().begin(kind);
    }
  }
}
