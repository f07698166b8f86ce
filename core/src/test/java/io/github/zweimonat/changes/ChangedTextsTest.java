package io.github.zweimonat.changes;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.place;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What readers see beside times, places and states. */
class ChangedTextsTest {
  private static final Schedule TUESDAYS =
      schedule("2025-07-08T16:00", "PT2H", "FREQ=WEEKLY;COUNT=20").build();
  private static final Offer OFFER =
      offer("rad", TUESDAYS)
          .title(LocalizedText.of("de", "Rad fahren"))
          .partners(List.of("verein", "polizei"))
          .place("halle")
          .addCategories("verkehr", "sport")
          .addInLanguages("de", "ar")
          .build();
  private static final Programme PROGRAMME =
      programme(OFFER)
          .addCategories(category("verkehr", "Verkehr"), category("sport", "Sport"))
          .build();

  private static Category category(String id, String name) {
    return Category.builder().id(id).name(LocalizedText.of(name)).build();
  }

  private static List<Change> changes(Programme newer) {
    return AgendaChanges.of(PROGRAMME, newer, AgendaChangesTest.SUMMER).changes();
  }

  private static List<Change> edited(UnaryOperator<Offer.Builder> edit) {
    return changes(
        Programme.builder()
            .from(PROGRAMME)
            .offers(List.of(edit.apply(Offer.builder().from(OFFER)).build()))
            .build());
  }

  private static List<ChangedPart> parts(List<Change> changes) {
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).kind()).isEqualTo(ChangeKind.TEXT_CHANGED);
    assertThat(changes.get(0).offer()).contains("rad");
    assertThat(changes.get(0).uids()).hasSize(8);
    return changes.get(0).parts();
  }

  @Test
  void textsOfTheOffer_areTextChangedWithAllUids() {
    assertThat(parts(edited(it -> it.title("Radeln")))).containsExactly(ChangedPart.TITLE);
    assertThat(parts(edited(it -> it.description(LocalizedText.of("Helm!")))))
        .containsExactly(ChangedPart.DESCRIPTION);
    assertThat(parts(edited(it -> it.title("Radeln").summary(LocalizedText.of("Kurz")))))
        .containsExactly(ChangedPart.TITLE, ChangedPart.DESCRIPTION);
    assertThat(parts(edited(it -> it.audience(Audience.builder().minimumAge(10).build()))))
        .containsExactly(ChangedPart.AUDIENCE);
    assertThat(parts(edited(it -> it.inLanguages(List.of("de")))))
        .containsExactly(ChangedPart.LANGUAGES);
    assertThat(parts(edited(it -> it.registration(Registration.builder().required(true).build()))))
        .containsExactly(ChangedPart.REGISTRATION);
    assertThat(parts(edited(it -> it.price(Price.builder().free(true).build()))))
        .containsExactly(ChangedPart.PRICE);
    assertThat(parts(edited(it -> it.url(URI.create("https://probe.example/rad")))))
        .containsExactly(ChangedPart.LINK);
    assertThat(
            parts(
                edited(
                    it ->
                        it.schedules(
                            List.of(
                                Schedule.builder()
                                    .from(TUESDAYS)
                                    .course(Course.of(Course.Joining.ANY_TIME))
                                    .build())))))
        .containsExactly(ChangedPart.COURSE);
    assertThat(parts(edited(it -> it.status(Status.TENTATIVE))))
        .containsExactly(ChangedPart.STATUS);
  }

  @Test
  void hosts_areTextChanged() {
    assertThat(parts(edited(it -> it.partners(List.of("verein")))))
        .containsExactly(ChangedPart.PARTNERS);
    assertThat(parts(edited(it -> it.partners(List.of("polizei", "verein")))))
        .containsExactly(ChangedPart.PARTNERS); // another one organises
    assertThat(
            parts(
                changes(
                    Programme.builder()
                        .from(PROGRAMME)
                        .partners(
                            List.of(
                                PROGRAMME.partners().get(0),
                                Partner.builder()
                                    .from(PROGRAMME.partners().get(1))
                                    .telephone("110")
                                    .build()))
                        .build())))
        .containsExactly(ChangedPart.PARTNERS);
  }

  @Test
  void contacts_areTextChanged_alsoThatOfTheProgrammeWhereTheOfferHasNone() {
    Contact contact = Contact.builder().email("rad@probe.example").build();
    Offer withOwn = Offer.builder().from(OFFER).contact(contact).build();

    assertThat(parts(edited(it -> it.contact(contact)))).containsExactly(ChangedPart.CONTACT);
    assertThat(parts(changes(Programme.builder().from(PROGRAMME).contact(contact).build())))
        .containsExactly(ChangedPart.CONTACT);
    assertThat(
            AgendaChanges.of(
                    Programme.builder().from(PROGRAMME).offers(List.of(withOwn)).build(),
                    Programme.builder()
                        .from(PROGRAMME)
                        .offers(List.of(withOwn))
                        .contact(Contact.builder().telephone("112").build())
                        .build(),
                    AgendaChangesTest.SUMMER)
                .changes())
        .isEmpty();
  }

  @Test
  void namesAndDirectionsOfThePlace_areTextChanged() {
    assertThat(parts(withPlace(place("halle", "Sporthalle")))).containsExactly(ChangedPart.PLACE);
    assertThat(
            parts(
                withPlace(
                    Place.builder()
                        .from(PROGRAMME.places().get(0))
                        .directions(LocalizedText.of("Bus 2"))
                        .build())))
        .containsExactly(ChangedPart.PLACE);
    assertThat(
            changes(
                Programme.builder()
                    .from(PROGRAMME)
                    .places(List.of(PROGRAMME.places().get(0), place("park", "Südpark")))
                    .build()))
        .isEmpty(); // no date is there
  }

  private static List<Change> withPlace(Place hall) {
    return changes(
        Programme.builder()
            .from(PROGRAMME)
            .places(List.of(hall, PROGRAMME.places().get(1)))
            .build());
  }

  @Test
  void namesOfCategories_areTextChanged() {
    assertThat(
            parts(
                changes(
                    Programme.builder()
                        .from(PROGRAMME)
                        .categories(
                            List.of(category("verkehr", "Straße"), category("sport", "Sport")))
                        .build())))
        .containsExactly(ChangedPart.CATEGORIES);
    assertThat(parts(edited(it -> it.categories(List.of("sport")))))
        .containsExactly(ChangedPart.CATEGORIES);
  }

  @Test
  void noteOfOneDate_isTextChangedOfThatDate() {
    List<Change> changes = edited(it -> it.schedules(List.of(noted("Helm mitbringen"))));

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).parts()).containsExactly(ChangedPart.NOTE);
    assertThat(changes.get(0).uids()).containsExactly("rad-20250715T160000@probe.example");
  }

  @Test
  void noteOfADateThatChanged_explainsIt() {
    Schedule schedule =
        Schedule.builder()
            .from(TUESDAYS)
            .addOverrides(
                DateOverride.builder()
                    .date(LocalStart.parse("2025-07-15T16:00"))
                    .place("park")
                    .note(LocalizedText.of("Bei gutem Wetter"))
                    .build())
            .build();

    assertThat(edited(it -> it.schedules(List.of(schedule))))
        .extracting(Change::kind)
        .containsExactly(ChangeKind.ELSEWHERE);
  }

  @Test
  void titleOfOneDate_thatIsTheOneOfTheOffer_isNothing() {
    Schedule titled =
        Schedule.builder()
            .from(TUESDAYS)
            .addOverrides(
                DateOverride.builder()
                    .date(LocalStart.parse("2025-07-15T16:00"))
                    .title(LocalizedText.of("Rad fahren"))
                    .build())
            .build();

    assertThat(edited(it -> it.schedules(List.of(titled)))).isEmpty();
  }

  private static Schedule noted(String note) {
    return Schedule.builder()
        .from(TUESDAYS)
        .addOverrides(
            DateOverride.builder()
                .date(LocalStart.parse("2025-07-15T16:00"))
                .note(LocalizedText.of(note))
                .build())
        .build();
  }

  @Test
  void translationsAlone_areNothing() {
    LocalizedText title = LocalizedText.of("de", "Rad fahren");

    assertThat(edited(it -> it.title(title.and("ar", "ركوب الدراجة")))).isEmpty();
    assertThat(edited(it -> it.title("Rad fahren"))).isEmpty();
    assertThat(
            AgendaChanges.of(
                    with(LocalizedText.of("en", "Cycling")),
                    with(LocalizedText.of("en", "Cycling").and("de", "Rad fahren")),
                    AgendaChangesTest.SUMMER)
                .changes())
        .isEmpty();
    assertThat(
            parts(
                AgendaChanges.of(
                        with(title.and("en", "Cycling")),
                        with(LocalizedText.of("de", "Radeln").and("en", "Cycling")),
                        AgendaChangesTest.SUMMER)
                    .changes()))
        .containsExactly(ChangedPart.TITLE);
  }

  private static Programme with(LocalizedText title) {
    return Programme.builder()
        .from(PROGRAMME)
        .offers(List.of(Offer.builder().from(OFFER).title(title).build()))
        .build();
  }

  @Test
  void orderOfListsAlone_isNothing() {
    assertThat(
            edited(
                it -> it.categories(List.of("sport", "verkehr")).inLanguages(List.of("ar", "de"))))
        .isEmpty();
  }

  @Test
  void whatReadersDoNotSee_isNothing() {
    assertThat(
            edited(
                it ->
                    it.addExtensions(Extension.of("x-akte", "7"))
                        .addKeywords(LocalizedText.of("Fahrrad"))
                        .sequence(7)
                        .audience(Audience.builder().build())
                        .contact(Contact.builder().build())))
        .isEmpty();
  }
}
