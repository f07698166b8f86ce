package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One edit of a programme, as an editor makes it.
 *
 * @param kind what is done
 * @param target to which one of several, and which one of several values
 */
record Edit(Kind kind, int target) {
  /** All dates that these programmes ever have. */
  static final Window ALL = Programmes.days("2025-07-01", "2026-07-01");

  /** Ended rules of which the start of {@link Programmes#tuesdays()} is a date. */
  private static final List<String> RULES =
      List.of(
          "FREQ=WEEKLY;BYDAY=TU;UNTIL=20251231T120000",
          "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20251231T120000",
          "FREQ=DAILY;COUNT=40");

  enum Kind {
    RENAME,
    TRANSLATE,
    MOVE,
    PUT_ELSEWHERE,
    CANCEL,
    FILL,
    NOTE,
    REINSTATE,
    EXCEPT,
    ADD_DATE,
    CHANGE_RULE,
    CHANGE_STATUS,
    ADD_OFFER,
    REMOVE_OFFER,
    RENAME_PARTNER,
    CALL_PARTNER,
    RENAME_CATEGORY,
    DESCRIBE_PLACE,
    CHANGE_CONTACT,
    CLOSE_DAY,
    OPEN_AGAIN
  }

  static Arbitrary<Edit> any() {
    return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 1000))
        .as(Edit::new);
  }

  /** Three offers: with all that there is, with a numbered course, of whole days. */
  static Programme beginning() {
    Schedule weekly = Programmes.tuesdays().recurrenceRule(rule(0)).build();
    Schedule daily =
        Programmes.tuesdays().recurrenceRule(rule(2)).course(Course.builder().build()).build();
    Schedule weeks =
        Schedule.builder()
            .start(LocalStart.parse("2025-07-07"))
            .duration(NominalDuration.ofDays(5))
            .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;COUNT=20"))
            .build();
    return Programmes.of(
        Programmes.fullOffer().addSchedules(weekly).build(),
        Programmes.offer().id("tanzen").addSchedules(daily).build(),
        Programmes.offer().id("ausstellung").place("park").addSchedules(weeks).build());
  }

  /** Whether feeds show it; the telephone of a partner is on pages only. */
  boolean isInFeeds() {
    return kind != Kind.CALL_PARTNER;
  }

  Programme apply(Programme programme) {
    return switch (kind) {
      case RENAME -> offer(programme, offer -> offer.title(text()));
      case TRANSLATE ->
          offer(
              programme, offer -> offer.description(LocalizedText.of("de", "…").and("ar", text())));
      case CHANGE_STATUS -> offer(programme, offer -> offer.status(one(List.of(Status.values()))));
      case ADD_OFFER -> whole(programme, to -> to.addOffers(anotherOffer(programme)));
      case REMOVE_OFFER -> whole(programme, to -> to.offers(oneLess(programme.offers())));
      case RENAME_PARTNER, CALL_PARTNER -> partner(programme);
      case RENAME_CATEGORY, DESCRIBE_PLACE, CHANGE_CONTACT -> surroundings(programme);
      case OPEN_AGAIN -> whole(programme, to -> to.breaks(oneLess(programme.breaks())));
      default -> date(programme);
    };
  }

  private Programme surroundings(Programme programme) {
    LocalizedText text = LocalizedText.of(text());
    return whole(
        programme,
        to ->
            switch (kind) {
              case RENAME_CATEGORY ->
                  to.categories(
                      List.of(
                          Category.builder().id("verkehr").name(text).build(),
                          Category.builder().id("sport").build()));
              case DESCRIBE_PLACE ->
                  to.places(
                      List.of(
                          Place.builder()
                              .from(programme.place("zue").orElseThrow())
                              .directions(text)
                              .build(),
                          programme.place("park").orElseThrow()));
              default -> to.contact(Contact.builder().name(text).build());
            });
  }

  private Programme partner(Programme programme) {
    List<Partner> partners = new ArrayList<>(programme.partners());
    int at = target % partners.size();
    Partner.Builder edited = Partner.builder().from(partners.get(at));
    partners.set(
        at,
        (kind == Kind.CALL_PARTNER
                ? edited.telephone(text())
                : edited.name(LocalizedText.of(text())))
            .build());
    return whole(programme, to -> to.partners(partners));
  }

  /** An edit of one date, or of the schedule or the day that it shows the editor. */
  private Programme date(Programme programme) {
    List<Occurrence> dates = Agenda.of(programme, ALL).occurrences();
    if (kind == Kind.REINSTATE) {
      dates = dates.stream().filter(date -> date.override().isPresent()).toList();
    }
    if (dates.isEmpty()) {
      return programme;
    }
    Occurrence date = one(dates);
    if (kind == Kind.CLOSE_DAY) {
      return whole(programme, to -> to.addBreaks(closed(programme, date)));
    }
    Schedule edited = edited(date);
    return whole(
        programme,
        to ->
            to.offers(
                programme.offers().stream()
                    .map(offer -> offer.equals(date.offer()) ? with(edited, offer) : offer)
                    .toList()));
  }

  private Schedule edited(Occurrence date) {
    Schedule.Builder schedule = Schedule.builder().from(date.schedule());
    return switch (kind) {
      case EXCEPT -> schedule.addExceptDates(date.planned()).build();
      case ADD_DATE -> schedule.addAdditionalDates(later(date.planned(), 90)).build();
      case CHANGE_RULE ->
          date.isAllDay()
              ? date.schedule()
              : schedule.recurrenceRule(rule(target % RULES.size())).build();
      default -> schedule.overrides(overrides(date)).build();
    };
  }

  /** Those that there were, that of {@code date} edited, begun, or taken away. */
  private List<DateOverride> overrides(Occurrence date) {
    List<DateOverride> overrides = new ArrayList<>(date.schedule().overrides());
    date.override().ifPresent(overrides::remove);
    if (kind == Kind.REINSTATE) {
      return overrides;
    }
    DateOverride.Builder edited =
        date.override()
            .map(before -> DateOverride.builder().from(before))
            .orElseGet(() -> DateOverride.builder().date(date.planned()));
    overrides.add(
        (switch (kind) {
              case MOVE -> edited.start(later(date.planned(), 15 * (1 + target % 9)));
              case PUT_ELSEWHERE -> edited.place("park");
              case CANCEL -> edited.status(Status.CANCELLED);
              case FILL -> edited.full(true);
              case NOTE -> edited.note(LocalizedText.of(text()));
              default -> throw new IllegalStateException(kind.name());
            })
            .build());
    return overrides;
  }

  private Programme offer(Programme programme, UnaryOperator<Offer.Builder> edit) {
    if (programme.offers().isEmpty()) {
      return programme;
    }
    List<Offer> offers = new ArrayList<>(programme.offers());
    int at = target % offers.size();
    offers.set(at, edit.apply(Offer.builder().from(offers.get(at))).build());
    return whole(programme, to -> to.offers(offers));
  }

  private static Programme whole(Programme programme, UnaryOperator<Programme.Builder> edit) {
    return edit.apply(Programme.builder().from(programme)).build();
  }

  private static Offer with(Schedule schedule, Offer offer) {
    return Offer.builder().from(offer).schedules(List.of(schedule)).build();
  }

  /** Under an id that was never used: the programme was updated with every edition. */
  private Offer anotherOffer(Programme programme) {
    return Programmes.offer()
        .id("neu-" + programme.updated().getEpochSecond())
        .addSchedules(Programmes.tuesdays().recurrenceRule(rule(target % RULES.size())).build())
        .build();
  }

  private static Break closed(Programme programme, Occurrence date) {
    return Break.builder()
        .id("zu-" + programme.updated().getEpochSecond() + "-" + programme.breaks().size())
        .closesAll(true)
        .first(date.planned().date())
        .last(date.planned().date())
        .build();
  }

  private static LocalStart later(LocalStart start, int minutes) {
    return start.isDate()
        ? LocalStart.of(start.date().plusDays(1))
        : LocalStart.of(start.dateTime().plusMinutes(minutes));
  }

  private static RecurrenceRule rule(int index) {
    return RecurrenceRule.parse(RULES.get(index));
  }

  private String text() {
    return "Wert " + target % 3;
  }

  private <T> T one(List<T> several) {
    return several.get(target % several.size());
  }

  private <T> List<T> oneLess(List<T> several) {
    List<T> less = new ArrayList<>(several);
    if (!less.isEmpty()) {
      less.remove(target % less.size());
    }
    return less;
  }
}
