package io.github.zweimonat.ical;

import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes an offer of the events that share a UID. */
final class FeedOffer {
  private static final int KEYWORDS = 100;

  private final FeedCalendar calendar;
  private final FeedPlaces places;
  private final Optional<Programme> programme;
  private final OverrideTexts texts;
  private final ImportNotes notes;

  FeedOffer(FeedCalendar calendar, FeedPlaces places, Optional<Programme> programme) {
    this.calendar = calendar;
    this.places = places;
    this.programme = programme;
    this.notes = calendar.notes();
    this.texts = new OverrideTexts(calendar, places);
  }

  /**
   * The offer, without id and partner.
   *
   * @throws NotSure if it cannot be told
   */
  Offer.Builder read(FeedEvents events) {
    ReadComponent event = events.model();
    OverrideTexts.refusePrivate(event);
    String title =
        OverrideTexts.text(event, "SUMMARY")
            .map(OverrideTexts::oneLine)
            .orElseThrow(
                () ->
                    new NotSure(
                        event.line(), "SUMMARY", "an event must have a title, but has none"));
    Optional<String> place = places.of(event); // before those of single dates
    FeedSchedule schedule = new FeedSchedule(calendar, texts);
    Schedule dates =
        events.hasMaster()
            ? schedule.series(event, events.overrides())
            : schedule.singles(events.overrides());
    Offer.Builder offer =
        Offer.builder()
            .title(title)
            .description(description(event))
            .place(place)
            .status(texts.status(event))
            .contact(contact(event))
            .url(event.property("URL").flatMap(this::web))
            .online(online(event))
            .image(image(event))
            .extensions(OwnMembers.of(event))
            .addSchedules(dates);
    categories(event, offer);
    return offer;
  }

  /** The plain text; that of the page where there is no other, or it is one itself. */
  private Optional<LocalizedText> description(ReadComponent event) {
    Optional<ReadProperty> property =
        event
            .property("DESCRIPTION")
            .filter(it -> !it.text().isBlank())
            .or(() -> event.property("X-ALT-DESC"));
    if (property.isEmpty() || !HtmlText.isHtml(property.get().text())) {
      return property
          .map(it -> HtmlEntities.replaced(it.text()).strip())
          .filter(text -> !text.isEmpty())
          .map(LocalizedText::of);
    }
    notes.noted(property.get(), "the description is HTML; its text is taken, without its layout");
    String text = HtmlText.plain(property.get().text());
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(text));
  }

  private static Optional<Contact> contact(ReadComponent event) {
    return OverrideTexts.text(event, "CONTACT")
        .map(OverrideTexts::oneLine)
        .map(name -> Contact.builder().name(LocalizedText.of(name)).build());
  }

  private Optional<URI> online(ReadComponent event) {
    Optional<ReadProperty> location =
        event.property("LOCATION").filter(it -> FeedPlaces.isAddressOfWeb(FeedPlaces.name(it)));
    return event
        .property("X-GOOGLE-CONFERENCE")
        .or(() -> event.property("CONFERENCE"))
        .or(() -> location)
        .flatMap(this::web);
  }

  private Optional<URI> image(ReadComponent event) {
    List<ReadProperty> pictures = new ArrayList<>(event.all("IMAGE"));
    for (ReadProperty attached : event.all("ATTACH")) {
      boolean picture =
          attached.parameter("FMTTYPE").orElse("").toLowerCase(Locale.ROOT).startsWith("image/");
      if (picture && !attached.has("VALUE", "BINARY")) {
        pictures.add(attached);
      } else {
        notes.leftOut(attached, "an offer has no attachments");
      }
    }
    return pictures.stream().findFirst().flatMap(this::web);
  }

  private Optional<URI> web(ReadProperty property) {
    String text = property.name().equals("LOCATION") ? property.text() : property.value();
    try {
      URI address = new URI(text.strip());
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if ((scheme.equals("https") || scheme.equals("http")) && address.getRawAuthority() != null) {
        return Optional.of(address);
      }
    } catch (URISyntaxException noAddress) {
      // told below
    }
    notes.leftOut(
        property,
        "an address must begin with https:// or http://, but is " + ImportNotes.quoted(text));
    return Optional.empty();
  }

  /** Categories of the programme by name or id; other words are kept as words. */
  private void categories(ReadComponent event, Offer.Builder offer) {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> keywords = new LinkedHashSet<>();
    for (ReadProperty property : event.all("CATEGORIES")) {
      for (String word : property.texts()) {
        Optional<String> known = category(word);
        known.ifPresent(ids::add);
        if (known.isEmpty() && keywords.size() < KEYWORDS) {
          keywords.add(OverrideTexts.oneLine(word));
        } else if (known.isEmpty() && !keywords.contains(word)) {
          notes.leftOut(property, "an offer gets at most " + KEYWORDS + " keywords");
          break;
        }
      }
    }
    offer.categories(ids).keywords(keywords.stream().map(LocalizedText::of).toList());
  }

  private Optional<String> category(String word) {
    return programme.stream()
        .flatMap(it -> it.categories().stream())
        .filter(category -> isNamed(category, word))
        .map(Category::id)
        .findFirst();
  }

  private static boolean isNamed(Category category, String word) {
    return category.id().equalsIgnoreCase(word)
        || category.name().stream()
            .flatMap(name -> name.translations().stream())
            .map(Translation::text)
            .anyMatch(word::equalsIgnoreCase);
  }
}
