package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.words.Words;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What things of a programme are called in the language of a feed. Not thread-safe. */
final class FeedText {
  /** Between things that are no sentence: names, addresses, numbers. */
  private static final String SEPARATOR = " · ";

  private final FeedRequest request;
  private final Programme programme;
  private final String language;
  private final Phrases phrases;
  private @Nullable Contact lastContact;
  private final TextBuilder lastContactText = new TextBuilder(128);

  FeedText(FeedRequest request) {
    this.request = request;
    this.programme = request.programme();
    this.language = request.language();
    this.phrases = new Phrases(Words.of(language, programme.languages()));
  }

  Programme programme() {
    return programme;
  }

  Phrases phrases() {
    return phrases;
  }

  String translated(LocalizedText text) {
    return programme.translate(text, language).text();
  }

  /** The title, said to be cancelled where it is. */
  String summary(Occurrence date) {
    String title = translated(date.title());
    return date.isCancelled() ? phrases.say("cancelled.title", title) : title;
  }

  /** Name and address on one line. */
  String location(Place place) {
    String name = oneLine(translated(place.name()));
    String address = place.address().map(Address::line).map(FeedText::oneLine).orElse("");
    return address.isEmpty() ? name : name + ", " + address;
  }

  String category(Category category) {
    return category.name().map(this::translated).orElse(category.id());
  }

  /** A partner in few words. */
  String partner(Partner partner) {
    return translated(partner.shortName().orElse(partner.name()));
  }

  /** Whom to ask about an offer: its own contact, else the programme's. */
  Optional<TextBuilder> contact(Offer offer) {
    return offer.contact().or(programme::contact).map(this::contact).filter(is -> is.length() > 0);
  }

  /** A picture, if it was asked for. */
  Optional<URI> image(Optional<URI> image) {
    return image.filter(present -> request.images());
  }

  /** Where to take part from afar, if it was asked for. */
  Optional<URI> conference(Offer offer) {
    return offer.online().filter(present -> request.conferences());
  }

  /** Name and addresses; empty where there are none. */
  TextBuilder contact(Contact contact) {
    if (contact != lastContact) { // an event says it twice
      lastContact = contact;
      join(
          lastContactText,
          contact.name().map(this::translated),
          contact.email(),
          contact.telephone().map(phrases::isolated));
    }
    return lastContactText;
  }

  /** The parts that there are; they stand in {@code joined} until it is used again. */
  @SafeVarargs
  static TextBuilder join(TextBuilder joined, Optional<String>... parts) {
    joined.cut(0);
    for (Optional<String> part : parts) {
      if (part.isPresent()) {
        if (joined.length() > 0) {
          joined.append(SEPARATOR);
        }
        joined.append(part.get());
      }
    }
    return joined;
  }

  private static String oneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
        ? text
        : String.join(" ", text.lines().map(String::strip).toList());
  }
}
