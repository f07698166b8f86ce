package io.github.zweimonat.changes;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what readers of an offer see in another way, its times, places and states apart. */
final class TextComparison {
  private static final Contact NOBODY = Contact.builder().build();
  private static final Audience EVERYBODY = Audience.builder().build();
  private static final Registration NO_REGISTRATION = Registration.builder().build();
  private static final Price NO_PRICE = Price.builder().build();

  private final Programme older;
  private final Programme newer;
  private final SameTexts texts;
  private final Surroundings surroundings;

  TextComparison(Programme older, Programme newer) {
    this.older = older;
    this.newer = newer;
    this.texts = new SameTexts(older.languages(), newer.languages());
    this.surroundings = new Surroundings(older, newer, texts);
  }

  /**
   * What differs of {@code was} and {@code now}, and of what they name.
   *
   * @param dates those that are in the window now
   */
  Set<ChangedPart> ofOffer(Offer was, Offer now, List<Occurrence> dates) {
    Set<ChangedPart> parts = EnumSet.noneOf(ChangedPart.class);
    if (was != now && !was.equals(now)) {
      own(was, now, parts);
    }
    if (!was.partners().get(0).equals(now.partners().get(0))
        || !sameSet(was.partners(), now.partners())
        || now.partners().stream().anyMatch(surroundings::isOtherPartner)) {
      parts.add(ChangedPart.PARTNERS);
    }
    if (placesOf(now, dates).stream().anyMatch(surroundings::isOtherPlace)) {
      parts.add(ChangedPart.PLACE);
    }
    if (!sameSet(was.categories(), now.categories())
        || now.categories().stream().anyMatch(surroundings::isOtherCategory)) {
      parts.add(ChangedPart.CATEGORIES);
    }
    if (!sameContact(
        was.contact().or(older::contact).orElse(NOBODY),
        now.contact().or(newer::contact).orElse(NOBODY))) {
      parts.add(ChangedPart.CONTACT);
    }
    return parts;
  }

  /** What one date says of itself. */
  Set<ChangedPart> ofDate(Occurrence was, Occurrence now) {
    Set<ChangedPart> parts = EnumSet.noneOf(ChangedPart.class);
    Optional<LocalizedText> before = was.override().flatMap(DateOverride::title);
    Optional<LocalizedText> after = now.override().flatMap(DateOverride::title);
    boolean sameTitle =
        texts.same(before, after)
            || texts.same(before.orElse(was.offer().title()), after.orElse(now.offer().title()));
    if (!sameTitle) {
      parts.add(ChangedPart.TITLE);
    }
    if (!texts.same(was.note(), now.note())) {
      parts.add(ChangedPart.NOTE);
    }
    return parts;
  }

  private void own(Offer was, Offer now, Set<ChangedPart> parts) {
    addUnless(texts.same(was.title(), now.title()), ChangedPart.TITLE, parts);
    addUnless(
        texts.same(was.summary(), now.summary())
            && texts.same(was.description(), now.description()),
        ChangedPart.DESCRIPTION,
        parts);
    addUnless(
        sameAudience(was.audience().orElse(EVERYBODY), now.audience().orElse(EVERYBODY)),
        ChangedPart.AUDIENCE,
        parts);
    addUnless(sameSet(was.inLanguages(), now.inLanguages()), ChangedPart.LANGUAGES, parts);
    addUnless(
        sameRegistration(
            was.registration().orElse(NO_REGISTRATION), now.registration().orElse(NO_REGISTRATION)),
        ChangedPart.REGISTRATION,
        parts);
    addUnless(
        samePrice(was.price().orElse(NO_PRICE), now.price().orElse(NO_PRICE)),
        ChangedPart.PRICE,
        parts);
    addUnless(
        was.url().equals(now.url()) && was.online().equals(now.online()), ChangedPart.LINK, parts);
    addUnless(sameCourses(was, now), ChangedPart.COURSE, parts);
  }

  private static void addUnless(boolean same, ChangedPart part, Set<ChangedPart> parts) {
    if (!same) {
      parts.add(part);
    }
  }

  private boolean sameAudience(Audience was, Audience now) {
    return was.minimumAge().equals(now.minimumAge())
        && was.maximumAge().equals(now.maximumAge())
        && was.gender() == now.gender()
        && texts.same(was.description(), now.description());
  }

  private static boolean sameRegistration(Registration was, Registration now) {
    return was.required() == now.required()
        && was.url().equals(now.url())
        && was.email().equals(now.email())
        && was.telephone().equals(now.telephone())
        && was.until().equals(now.until())
        && was.capacity().equals(now.capacity());
  }

  private boolean samePrice(Price was, Price now) {
    return was.free().equals(now.free()) && texts.same(was.description(), now.description());
  }

  private boolean sameContact(Contact was, Contact now) {
    return texts.same(was.name(), now.name())
        && was.email().equals(now.email())
        && was.telephone().equals(now.telephone());
  }

  /** Of the schedules that are there before and after. */
  private static boolean sameCourses(Offer was, Offer now) {
    Map<Optional<String>, Optional<Course.Joining>> before = new HashMap<>();
    was.schedules().forEach(it -> before.put(it.id(), joining(it)));
    return now.schedules().stream()
        .allMatch(it -> before.getOrDefault(it.id(), joining(it)).equals(joining(it)));
  }

  private static Optional<Course.Joining> joining(Schedule schedule) {
    return schedule.course().map(Course::joining);
  }

  private static Set<String> placesOf(Offer offer, List<Occurrence> dates) {
    Set<String> places = new HashSet<>();
    offer.place().ifPresent(places::add);
    dates.forEach(date -> date.placeId().ifPresent(places::add));
    return places;
  }

  private static boolean sameSet(List<String> some, List<String> others) {
    return some.equals(others) || new HashSet<>(some).equals(new HashSet<>(others));
  }

  /** Two texts of the two states. */
  static final class SameTexts {
    private final List<String> older;
    private final List<String> newer;

    SameTexts(List<String> older, List<String> newer) {
      this.older = older;
      this.newer = newer;
    }

    boolean same(Optional<LocalizedText> was, Optional<LocalizedText> now) {
      return was.map(before -> now.filter(after -> same(before, after)).isPresent())
          .orElseGet(now::isEmpty);
    }

    /** In the language in which the first readers had it: a translation more changes nothing. */
    boolean same(LocalizedText was, LocalizedText now) {
      if (older.equals(newer) && was.equals(now)) {
        return true;
      }
      Translation read = was.in(older.get(0), older);
      return now.in(read.language(), newer).text().equals(read.text());
    }
  }
}
