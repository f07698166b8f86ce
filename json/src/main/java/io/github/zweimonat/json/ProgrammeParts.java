package io.github.zweimonat.json;

import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.ProgrammeWarnings;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.violation.LimitExceededException;
import io.github.zweimonat.violation.Violation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Puts together what was read of a document, and tells what is only seen then: dangling references,
 * rules across the whole, warnings. Where the whole has an error, those parts that have none are
 * looked at all the same, so that one mistake never hides another.
 */
final class ProgrammeParts {
  private static final String OFFERS = "/offers/";

  private final DocumentCursor in;
  private final int document;
  private final Programme.Builder programme = frame();
  private final List<Category> categories = new ArrayList<>();
  private final List<Partner> partners = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Break> breaks = new ArrayList<>();
  private final SoundOffers offers = new SoundOffers();
  private Optional<ZoneId> zone = Optional.empty();
  private int breaksBegin;
  private int breaksEnd;
  private boolean breaksSound = true;

  /** The parts of the document that begins at the current token. */
  ProgrammeParts(DocumentCursor in) {
    this.in = in;
    this.document = in.token();
  }

  /** All but the lists and the zone. */
  Programme.Builder programme() {
    return programme;
  }

  void setZone(ZoneId id) {
    programme.timeZone(id);
    zone = Optional.of(id);
  }

  void addCategory() {
    CategoryMapper.read(in).ifPresent(categories::add);
  }

  void addPartner() {
    PartnerMapper.read(in).ifPresent(partners::add);
  }

  void addPlace() {
    PlaceMapper.read(in).ifPresent(places::add);
  }

  void addBreak() {
    breaksBegin = breaksBegin == 0 ? in.token() : breaksBegin;
    int errors = in.problems().errorCount();
    BreakMapper.read(in).ifPresent(breaks::add);
    breaksSound &= in.problems().errorCount() == errors;
    breaksEnd = in.token();
  }

  void addOffer() {
    int begin = in.token();
    int errors = in.problems().errorCount();
    OfferMapper.read(in)
        .filter(offer -> in.problems().errorCount() == errors)
        .ifPresent(offer -> offers.add(begin, in.token(), offer));
  }

  /** A list of breaks that cannot be read. */
  void loseBreaks() {
    breaksSound = false;
  }

  /**
   * The programme; nothing if there is an error in it.
   *
   * @param warn whether warnings are told, which takes a look at all dates
   */
  Optional<Programme> assemble(boolean warn) {
    in.references().check(in.problems(), this::exclude);
    Optional<Programme> whole = whole();
    Optional<Programme> sound = whole.or(this::soundPart).or(this::soundPart);
    if (warn) {
      sound.ifPresent(this::warn);
    }
    return whole;
  }

  /** In a broken document what stands beside the lists is checked alone. */
  private Optional<Programme> whole() {
    if (in.problems().hasErrors()) {
      build(programme::build);
      return Optional.empty();
    }
    programme
        .categories(categories)
        .partners(partners)
        .places(places)
        .breaks(breaks)
        .offers(offers.offers());
    return build(programme::build);
  }

  /** Nothing if an error turns up, too: without that offer another attempt has none. */
  private Optional<Programme> soundPart() {
    if (!breaksSound || zone.isEmpty()) {
      return Optional.empty(); // which dates are left is only known when zone and breaks are
    }
    Programme.Builder frame = frame().timeZone(zone.get()).addLanguages("de").breaks(breaks);
    return build(() -> offers.programme(frame, in.references()));
  }

  private Optional<Programme> build(Supplier<Programme> parts) {
    try {
      return Optional.of(parts.get());
    } catch (InvalidValueException broken) {
      List<Integer> tokens = offers.tokens();
      broken.violations().forEach(violation -> tell(violation, Severity.ERROR, tokens));
      return Optional.empty();
    }
  }

  private void warn(Programme sound) {
    List<Integer> tokens = offers.tokens();
    try {
      ProgrammeWarnings.of(sound).forEach(warning -> tell(warning, Severity.WARNING, tokens));
    } catch (InvalidValueException beyond) {
      beyondLimit(beyond.violations().get(0));
    } catch (LimitExceededException beyond) {
      beyondLimit(beyond.violation().orElseThrow(() -> beyond));
    }
  }

  private void beyondLimit(Violation limit) {
    in.problems().error(document, Violation.of("", "limit").because(limit));
  }

  /** Tells what core says from the programme; at the offer, if it is about one. */
  private void tell(Violation found, Severity severity, List<Integer> tokens) {
    String path = found.path();
    if (!path.startsWith(OFFERS)) {
      in.problems().add(severity, document, found);
      return;
    }
    int slash = path.indexOf('/', OFFERS.length());
    int end = slash < 0 ? path.length() : slash;
    int token = tokens.get(Integer.parseInt(path.substring(OFFERS.length(), end)));
    in.problems().add(severity, token, found.at(path.substring(end)));
    if (severity == Severity.ERROR) {
      offers.exclude(token);
    }
  }

  /** What is around {@code token} is not sound. */
  private void exclude(int token) {
    offers.exclude(token);
    breaksSound &= token < breaksBegin || token > breaksEnd;
  }

  private static Programme.Builder frame() {
    return Programme.builder()
        .id(Placeholders.ID)
        .domain(Placeholders.ID)
        .name(Placeholders.TEXT)
        .timeZone(Placeholders.ZONE)
        .updated(Instant.EPOCH);
  }
}
