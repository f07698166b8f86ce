package io.github.zweimonat.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.SampleProgramme;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Gender;
import io.github.zweimonat.programme.Legal;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits of the sample, and what each of them makes of its two offers and of the whole. */
class DifferenceTest {
  private static final String CYCLING = "radfahren";
  private static final String ADVICE = "beratung";
  private static final Instant AT = Instant.parse("2025-08-20T10:00:00Z");
  private static final Programme SAMPLE = SampleProgramme.programme();

  /** What is edited, and which offers mean something else after it. */
  record Edit(String name, UnaryOperator<Programme> edit, List<String> raised) {
    Edit inSpellingOnly() {
      return new Edit(name, edit, List.of());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource({"spellings", "ofTheProgramme", "ofOffers", "ofWhatOffersShow", "ofBreaks"})
  void isIn_anEdit_onlyTheOffersThatShowIt(Edit edit) {
    Programme edited = edit.edit().apply(SAMPLE);

    assertThat(edited).isNotEqualTo(SAMPLE);
    assertThat(Stamps.of(SAMPLE, edited, AT).raised()).isEqualTo(edit.raised());
    assertThat(Stamps.of(edited, SAMPLE, AT).raised()).isEqualTo(edit.raised());
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void isAroundOffers_aSpelling_isNot(Edit edit) {
    assertThat(Stamps.of(SAMPLE, edit.edit().apply(SAMPLE), AT).programme().updated())
        .isEqualTo(SAMPLE.updated());
  }

  @ParameterizedTest
  @MethodSource({"ofTheProgramme", "ofOffers", "ofWhatOffersShow", "ofBreaks"})
  void isAroundOffers_anythingElse_raisesTheProgramme(Edit edit) {
    assertThat(Stamps.of(SAMPLE, edit.edit().apply(SAMPLE), AT).programme().updated())
        .isEqualTo(AT);
  }

  static Stream<Edit> spellings() {
    return Stream.of(
            whole("a text as an object", to -> to.partners(partnersWithTaggedNames())),
            whole("a name as a string", to -> to.name("Modellprojekt Integration")),
            cycling("a title as a string", to -> to.title("Sicher Rad fahren")),
            whole("another order of partners", to -> to.partners(reversed(SAMPLE.partners()))),
            whole("another order of places", to -> to.places(reversed(SAMPLE.places()))),
            whole("another order of breaks", to -> to.breaks(reversed(SAMPLE.breaks()))),
            whole("another order of offers", to -> to.offers(reversed(SAMPLE.offers()))),
            whole("legal links that are none", to -> to.legal(Legal.builder().build())),
            whole("a schema for editors", to -> to.schema("https://example.org/schema.json")),
            cycling("another order of languages", to -> to.inLanguages(List.of("ar", "de"))),
            advice("an audience of everybody", to -> to.audience(Audience.builder().build())),
            advice(
                "a registration of nothing", to -> to.registration(Registration.builder().build())),
            advice("a price of nothing", to -> to.price(Price.builder().build())),
            tuesdays(
                "another spelling of the rule",
                to -> to.recurrenceRule(rule("FREQ=WEEKLY;COUNT=20"))),
            tuesdays(
                "the same end in other words",
                to -> to.recurrenceRule(rule("FREQ=WEEKLY;UNTIL=20251118T150000Z"))),
            tuesdays("the zone of the programme", to -> to.timeZone(Optional.empty())),
            tuesdays(
                "another order of exceptions",
                to -> to.exceptDates(reversed(tuesdays().exceptDates()))),
            tuesdays("an exception twice", to -> to.addExceptDates(LocalStart.parse("2025-07-29"))),
            tuesdays(
                "another order of overrides", to -> to.overrides(reversed(tuesdays().overrides()))),
            tuesdays(
                "an override that says nothing",
                to ->
                    to.addOverrides(
                        DateOverride.builder()
                            .date(LocalDateTime.of(2025, 8, 19, 16, 0))
                            .start(LocalDateTime.of(2025, 8, 19, 16, 0))
                            .duration(NominalDuration.parse("PT2H"))
                            .place("zue")
                            .title(LocalizedText.of("Sicher Rad fahren"))
                            .status(Status.CONFIRMED)
                            .build())))
        .map(Edit::inSpellingOnly);
  }

  static Stream<Edit> ofTheProgramme() {
    return Stream.of(
        whole("a name", to -> to.name("Modellprojekt")),
        whole("a language more", to -> to.addLanguages("ps")),
        whole("a page", to -> to.url(Optional.empty())),
        whole("a partner who offers nothing", to -> to.partners(partnersWith("bezirksregierung"))),
        whole(
            "a category of no offer", to -> to.addCategories(Category.builder().id("neu").build())),
        whole("an extension", to -> to.addExtensions(Extension.of("x-budget", "1"))),
        whole("an id", to -> to.id("anders")));
  }

  static Stream<Edit> ofOffers() {
    return Stream.of(
        cycling("a title", to -> to.title("Rad fahren")),
        cycling("a translation", to -> to.title(cycling().title().and("en", "Cycling"))),
        cycling("a summary", to -> to.summary(LocalizedText.of("Kurz"))),
        cycling("another organiser", to -> to.partners(reversed(cycling().partners()))),
        cycling("a partner less", to -> to.partners(List.of("verkehrswacht"))),
        cycling("a category less", to -> to.categories(List.of())),
        cycling("a keyword", to -> to.addKeywords(LocalizedText.of("Helm"))),
        cycling("a language", to -> to.addInLanguages("en")),
        cycling("an audience", to -> to.audience(Audience.builder().gender(Gender.FEMALE).build())),
        cycling(
            "a price",
            to -> to.price(Price.builder().description(LocalizedText.of("5 €")).build())),
        cycling("a contact", to -> to.contact(Contact.builder().email("a@example.org").build())),
        cycling("nobody to ask", to -> to.contact(Optional.empty())),
        advice("explicitly nobody to ask", to -> to.contact(Contact.builder().build())),
        cycling("a status", to -> to.status(Status.TENTATIVE)),
        advice("an availability", to -> to.availability(Availability.DATES_FOLLOW)),
        cycling("an extension", to -> to.addExtensions(Extension.of("x-raum", "2"))),
        cycling("a second schedule", to -> to.addSchedules(once())),
        tuesdays(
            "a start", to -> to.start(LocalDateTime.of(2025, 7, 8, 17, 0)).overrides(List.of())),
        tuesdays("a duration", to -> to.duration(NominalDuration.parse("PT3H"))),
        tuesdays("a zone", to -> to.timeZone(ZoneId.of("Europe/London"))),
        tuesdays("a rule", to -> to.recurrenceRule(rule("FREQ=WEEKLY;COUNT=21"))),
        tuesdays("a rule without an end", to -> to.recurrenceRule(rule("FREQ=WEEKLY"))),
        tuesdays("no rule", to -> to.recurrenceRule(Optional.empty())),
        tuesdays(
            "an additional date",
            to -> to.addAdditionalDates(LocalStart.parse("2025-07-11T16:00"))),
        tuesdays("an exception", to -> to.addExceptDates(LocalStart.parse("2025-08-19"))),
        tuesdays("a course", to -> to.course(Course.of(Course.Joining.ANY_TIME))),
        tuesdays("an override less", to -> to.overrides(tuesdays().overrides().subList(1, 3))),
        tuesdays("a schedule's id", to -> to.id("dienstag")));
  }

  static Stream<Edit> ofWhatOffersShow() {
    return Stream.of(
        both("a domain", to -> to.domain("other.example")),
        both("a partner of both", to -> to.partners(partnersWith("polizei-muenster"))),
        shownBy(CYCLING, "a partner of one", to -> to.partners(partnersWith("verkehrswacht"))),
        shownBy(CYCLING, "its place", to -> to.places(placesWith("zue"))),
        shownBy(CYCLING, "the place of one date", to -> to.places(placesWith("stadion"))),
        shownBy(
            CYCLING,
            "its category",
            to ->
                to.categories(List.of(Category.builder().id("verkehr").color("#ff0000").build()))),
        shownBy(ADVICE, "the contact of the programme", to -> to.contact(Optional.empty())),
        both("the first language", to -> to.languages(List.of("uk", "de", "en", "ar", "fa"))));
  }

  /** The dates of the sample are Tuesdays until 18 November, and 10 July. */
  static Stream<Edit> ofBreaks() {
    return Stream.of(
        whole(
            "a break that takes out nothing",
            to -> to.addBreaks(closed("neu", "2025-08-13", "2025-08-18"))),
        shownBy(
            CYCLING,
            "a break that takes out a date",
            to -> to.addBreaks(closed("neu", "2025-08-13", "2025-08-19"))),
        whole(
            "a break on an exception",
            to -> to.addBreaks(closed("neu", "2025-07-29", "2025-07-29"))),
        whole(
            "a break after the last date",
            to -> to.addBreaks(closed("neu", "2025-11-19", "2026-12-31"))),
        shownBy(
            CYCLING,
            "a break that is longer by a date",
            to -> to.breaks(holidays("Herbstferien", "2025-10-28"))),
        whole(
            "a break that is longer by other days",
            to -> to.breaks(holidays("Herbstferien", "2025-10-27"))),
        shownBy(
            CYCLING, "the reason of a break", to -> to.breaks(holidays("Ferien", "2025-10-25"))),
        tuesdays("a break that is not observed", to -> to.breaks(List.of())));
  }

  private static Edit whole(String name, UnaryOperator<Programme.Builder> edit) {
    return shownBy(List.of(), name, edit);
  }

  private static Edit shownBy(String offer, String name, UnaryOperator<Programme.Builder> edit) {
    return shownBy(List.of(offer), name, edit);
  }

  private static Edit both(String name, UnaryOperator<Programme.Builder> edit) {
    return shownBy(List.of(CYCLING, ADVICE), name, edit);
  }

  private static Edit shownBy(
      List<String> offers, String name, UnaryOperator<Programme.Builder> edit) {
    return new Edit(name, sample -> edit.apply(Programme.builder().from(sample)).build(), offers);
  }

  private static Edit cycling(String name, UnaryOperator<Offer.Builder> edit) {
    Offer edited = edit.apply(Offer.builder().from(cycling())).build();
    return shownBy(CYCLING, name, to -> to.offers(List.of(edited, advice())));
  }

  private static Edit advice(String name, UnaryOperator<Offer.Builder> edit) {
    Offer edited = edit.apply(Offer.builder().from(advice())).build();
    return shownBy(ADVICE, name, to -> to.offers(List.of(cycling(), edited)));
  }

  private static Edit tuesdays(String name, UnaryOperator<Schedule.Builder> edit) {
    Schedule edited = edit.apply(Schedule.builder().from(tuesdays())).build();
    return cycling(name, to -> to.schedules(List.of(edited)));
  }

  private static Offer cycling() {
    return SAMPLE.offer(CYCLING).orElseThrow();
  }

  private static Offer advice() {
    return SAMPLE.offer(ADVICE).orElseThrow();
  }

  private static Schedule tuesdays() {
    return cycling().schedules().get(0);
  }

  private static Schedule once() {
    return Schedule.builder()
        .start(LocalDateTime.of(2025, 9, 1, 16, 0))
        .duration(NominalDuration.parse("PT1H"))
        .build();
  }

  private static RecurrenceRule rule(String text) {
    return RecurrenceRule.parse(text);
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  /** The partners of the sample, one of them under another name. */
  private static List<Partner> partnersWith(String renamed) {
    return SAMPLE.partners().stream()
        .map(
            partner ->
                partner.id().equals(renamed)
                    ? Partner.builder().from(partner).name(LocalizedText.of("Neu")).build()
                    : partner)
        .toList();
  }

  /** The places of the sample, one of them with directions. */
  private static List<Place> placesWith(String described) {
    return SAMPLE.places().stream()
        .map(
            place ->
                place.id().equals(described)
                    ? Place.builder().from(place).directions(LocalizedText.of("Bus")).build()
                    : place)
        .toList();
  }

  private static List<Partner> partnersWithTaggedNames() {
    return SAMPLE.partners().stream()
        .map(
            partner ->
                Partner.builder()
                    .from(partner)
                    .name(LocalizedText.of("de", partner.name().toString()))
                    .build())
        .toList();
  }

  private static Break closed(String id, String first, String last) {
    return Break.builder()
        .id(id)
        .closesAll(true)
        .first(LocalDate.parse(first))
        .last(LocalDate.parse(last))
        .build();
  }

  /** The breaks of the sample, its holidays under another name or with another last day. */
  private static List<Break> holidays(String name, String last) {
    return List.of(
        Break.builder()
            .from(SAMPLE.breaks().get(0))
            .name(LocalizedText.of(name))
            .last(LocalDate.parse(last))
            .build(),
        SAMPLE.breaks().get(1));
  }
}
