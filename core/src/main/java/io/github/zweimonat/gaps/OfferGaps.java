package io.github.zweimonat.gaps;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.ScheduleDates;
import io.github.zweimonat.schedule.ScheduledDate;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.window.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is missing in one offer after the other. */
final class OfferGaps {
  /** Who has not changed an offer for so long, in months, may have forgotten it. */
  private static final int STALE_MONTHS = 6;

  private final Programme programme;
  private final Window window;
  private final Clashes clashes;
  private final Holidays holidays;
  private final Translations translations;
  private final GapWords words;
  private final Instant stale;

  OfferGaps(Agenda agenda, Clashes clashes) {
    this.programme = agenda.programme();
    this.window = agenda.window();
    this.clashes = clashes;
    this.holidays = Holidays.of(programme, window);
    this.translations = new Translations(programme);
    this.words = new GapWords(programme);
    this.stale =
        window.from().minusMonths(STALE_MONTHS).atStartOfDay(programme.timeZone()).toInstant();
  }

  /** Whether readers see it, or will. */
  static boolean isShown(Offer offer) {
    return offer.status() != Status.CANCELLED && !offer.isDraft();
  }

  /**
   * The gaps of {@code offer}, by kind.
   *
   * @param dates those that take place in the window
   * @param partnerHasDates whether its partner has any; else that is told once, of the partner
   */
  List<Gap> of(Offer offer, List<Occurrence> dates, boolean partnerHasDates) {
    Optional<LocalDate> last = lastDay(offer);
    if (offer.status() == Status.CANCELLED) {
      return List.of();
    }
    List<Gap> gaps = new ArrayList<>();
    if (dates.isEmpty() && isShown(offer) && partnerHasDates) {
      noDates(offer, last)
          .map(detail -> Gap.of(GapKind.NO_DATES, offer, detail))
          .ifPresent(gaps::add);
    }
    if (isOver(offer, last)) {
      return gaps;
    }
    if (isShown(offer) && last.filter(window::contains).isPresent() && hasRule(offer)) {
      gaps.add(Gap.of(GapKind.RULE_ENDS, offer, words.ruleEnds(last.get())));
    }
    tentative(offer, dates, gaps);
    String missing = translations.missing(offer, dates);
    if (!missing.isEmpty()) {
      gaps.add(Gap.of(GapKind.MISSING_TRANSLATION, offer, missing));
    }
    if (isNowhere(offer, dates)) {
      gaps.add(Gap.of(GapKind.NO_PLACE, offer, words.noPlace()));
    }
    if (!canBeAsked(offer)) {
      gaps.add(Gap.of(GapKind.NO_CONTACT, offer, words.noContact()));
    }
    Instant updated = programme.updated(offer);
    if (updated.isBefore(stale)) {
      gaps.add(
          Gap.of(
              GapKind.STALE,
              offer,
              words.stale(updated.atZone(programme.timeZone()).toLocalDate())));
    }
    onHoliday(offer, dates, gaps);
    clash(offer, dates, gaps);
    return gaps;
  }

  /** Of an offer that takes place now and then, only that the edition before had dates. */
  private Optional<String> noDates(Offer offer, Optional<LocalDate> last) {
    return switch (offer.availability()) {
      case ON_REQUEST -> Optional.empty();
      case DATES_FOLLOW -> Optional.of(words.datesFollow());
      case SCHEDULED ->
          offer.schedules().isEmpty()
              ? Optional.of(words.noDates(false))
              : lastBefore(offer, last).map(words::noMoreDates);
    };
  }

  /** The last day with a date in the two months before the window. */
  private Optional<LocalDate> lastBefore(Offer offer, Optional<LocalDate> last) {
    LocalDate from = window.from().minusMonths(2);
    if (from.getYear() < 1 || last.filter(day -> day.isBefore(from)).isPresent()) {
      return Optional.empty();
    }
    Window before = Window.between(from, window.from());
    return offer.schedules().stream()
        .flatMap(schedule -> dates(schedule).within(before).stream())
        .max(Comparator.comparing(ScheduledDate::startSecond))
        .map(date -> date.start().date());
  }

  private ScheduleDates dates(Schedule schedule) {
    return ScheduleDates.of(schedule, programme.timeZone(), programme.breaks());
  }

  /** The day of its last planned or moved start; empty where it goes on without an end. */
  private Optional<LocalDate> lastDay(Offer offer) {
    LocalDate last = LocalDate.MIN;
    for (Schedule schedule : offer.schedules()) {
      ScheduleDates dates = dates(schedule);
      Optional<LocalStart> planned = dates.lastPlanned();
      if (planned.isEmpty()) {
        return Optional.empty();
      }
      last = later(last, planned.get().date());
      for (ScheduledDate changed : dates.overridden()) {
        last = later(last, changed.start().date());
      }
    }
    return Optional.of(last).filter(day -> !day.equals(LocalDate.MIN));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Nothing of it is left for readers of this window, or of a later one. */
  private boolean isOver(Offer offer, Optional<LocalDate> last) {
    return offer.availability() == Availability.SCHEDULED
        && last.filter(day -> day.isBefore(window.from())).isPresent()
        && dates(offer).isEmpty();
  }

  /** A date that began before the window may reach into it. */
  private List<ScheduledDate> dates(Offer offer) {
    return offer.schedules().stream()
        .flatMap(schedule -> dates(schedule).within(window).stream())
        .toList();
  }

  private static boolean hasRule(Offer offer) {
    return offer.schedules().stream().anyMatch(schedule -> schedule.recurrenceRule().isPresent());
  }

  private void tentative(Offer offer, List<Occurrence> dates, List<Gap> gaps) {
    if (offer.isDraft()) {
      gaps.add(Gap.of(GapKind.TENTATIVE, offer, words.draft()));
      return;
    }
    List<Occurrence> unsure =
        dates.stream().filter(date -> date.status() == Status.TENTATIVE).toList();
    if (!unsure.isEmpty()) {
      gaps.add(Gap.of(GapKind.TENTATIVE, offer, unsure, words.tentative(unsure)));
    } else if (dates.isEmpty() && offer.status() == Status.TENTATIVE && offer.isUndated()) {
      gaps.add(Gap.of(GapKind.TENTATIVE, offer, words.tentative(List.of())));
    }
  }

  private static boolean isNowhere(Offer offer, List<Occurrence> dates) {
    return offer.place().isEmpty()
        && offer.online().isEmpty()
        && (dates.isEmpty() || dates.stream().anyMatch(date -> date.placeId().isEmpty()));
  }

  /** By an own contact, a registration, or the organiser's address. */
  private boolean canBeAsked(Offer offer) {
    return offer.contact().filter(OfferGaps::answers).isPresent()
        || offer.registration().filter(OfferGaps::answers).isPresent()
        || programme
            .partner(offer.partners().get(0))
            .filter(it -> it.email().isPresent() || it.telephone().isPresent())
            .isPresent();
  }

  private static boolean answers(Contact contact) {
    return contact.email().isPresent() || contact.telephone().isPresent();
  }

  private static boolean answers(Registration registration) {
    return registration.url().isPresent()
        || registration.email().isPresent()
        || registration.telephone().isPresent();
  }

  private void onHoliday(Offer offer, List<Occurrence> dates, List<Gap> gaps) {
    List<Occurrence> closed = dates.stream().filter(date -> holidays.on(date).isPresent()).toList();
    if (!closed.isEmpty()) {
      gaps.add(Gap.of(GapKind.ON_HOLIDAY, offer, closed, words.onHoliday(closed, holidays)));
    }
  }

  private void clash(Offer offer, List<Occurrence> dates, List<Gap> gaps) {
    List<Occurrence> clashing =
        dates.stream().filter(date -> !clashes.with(date).isEmpty()).toList();
    if (!clashing.isEmpty()) {
      gaps.add(Gap.of(GapKind.CLASH, offer, clashing, words.clash(clashing, clashes)));
    }
  }
}
