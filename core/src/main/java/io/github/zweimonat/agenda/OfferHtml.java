package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Gender;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.net.URI;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** What is the same for all dates of an offer, made once for all of them. Not thread-safe. */
final class OfferHtml {
  private final HtmlTexts texts;
  private final Optional<Function<? super Offer, URI>> links;
  private final IdentityHashMap<Offer, Parts> parts = new IdentityHashMap<>();

  /**
   * Parts of the markup.
   *
   * @param identity attributes that stand before the place
   * @param traits attributes that stand behind the place
   * @param link the beginning of a link to its page; empty where it has none
   * @param hosts the partners
   * @param facts what is to be known beside
   */
  record Parts(String identity, String traits, String link, String hosts, String facts) {}

  OfferHtml(HtmlTexts texts, Optional<Function<? super Offer, URI>> links) {
    this.texts = texts;
    this.links = links;
  }

  Parts of(Offer offer) {
    return Objects.requireNonNull(parts.computeIfAbsent(offer, this::parts));
  }

  private Parts parts(Offer offer) {
    return new Parts(
        attribute("offer", offer.id())
            + attribute("partners", String.join(" ", offer.partners()))
            + attribute("categories", String.join(" ", offer.categories())),
        attribute("spoken", String.join(" ", offer.inLanguages()))
            + offer.audience().map(OfferHtml::traits).orElse(""),
        link(offer),
        "<p class=\"zm-partners\">" + texts.partners(offer) + "</p>\n",
        facts(offer));
  }

  /** A data attribute; none where there is nothing to say. */
  static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " data-" + name + "=\"" + Html.escaped(value) + '"';
  }

  private static String traits(Audience audience) {
    String ages = number(audience.minimumAge()) + "-" + number(audience.maximumAge());
    return attribute("ages", ages.equals("-") ? "" : ages)
        + switch (audience.gender()) {
          case ANY -> "";
          case FEMALE -> attribute("gender", "female");
          case MALE -> attribute("gender", "male");
        };
  }

  private static String number(OptionalInt age) {
    return age.isPresent() ? Integer.toString(age.getAsInt()) : "";
  }

  private String link(Offer offer) {
    return links
        .<URI>map(link -> link.apply(offer))
        .or(offer::url)
        .map(address -> "<a class=\"u-url\" href=\"" + address(address) + "\">")
        .orElse("");
  }

  static String address(URI address) {
    return Html.escaped(address.toASCIIString());
  }

  private String facts(Offer offer) {
    StringBuilder facts = new StringBuilder();
    if (!offer.inLanguages().isEmpty()) {
      fact("spoken", "languages.spoken", texts.spoken(offer), facts);
    }
    offer
        .audience()
        .map(this::audience)
        .filter(audience -> !audience.isEmpty())
        .ifPresent(audience -> fact("audience", "audience", audience, facts));
    if (offer.registration().map(Registration::required).orElse(false)) {
      facts
          .append("<p class=\"zm-registration\">")
          .append(texts.words().get("registration.required"))
          .append("</p>\n");
    }
    offer.online().ifPresent(address -> fact("online", "online", online(address), facts));
    return facts.toString();
  }

  private void fact(String name, String label, String html, StringBuilder facts) {
    facts
        .append("<p class=\"zm-")
        .append(name)
        .append("\">")
        .append(texts.words().get(label, html))
        .append("</p>\n");
  }

  private String audience(Audience audience) {
    return List.of(
            gender(audience.gender()),
            texts.words().ages(audience.minimumAge(), audience.maximumAge()),
            audience.description().map(texts::inline))
        .stream()
        .flatMap(Optional::stream)
        .reduce(texts.words()::aside)
        .orElse("");
  }

  private Optional<String> gender(Gender gender) {
    return switch (gender) {
      case ANY -> Optional.empty();
      case FEMALE -> Optional.of(texts.words().get("female"));
      case MALE -> Optional.of(texts.words().get("male"));
    };
  }

  /** Readers see where they go, not all of a long address. */
  private static String online(URI address) {
    String shown = Optional.ofNullable(address.getHost()).orElseGet(address::toASCIIString);
    return "<bdi><a href=\"" + address(address) + "\">" + Html.escaped(shown) + "</a></bdi>";
  }

  /** A title with the link to the offer's page; struck through where it does not take place. */
  void title(LocalizedText title, Offer offer, String classes, boolean isOff, StringBuilder html) {
    String link = of(offer).link();
    html.append("<p class=\"").append(classes).append("\">").append(isOff ? "<s>" : "");
    html.append(link).append(texts.alone(title)).append(link.isEmpty() ? "" : "</a>");
    html.append(isOff ? "</s>" : "").append("</p>\n");
  }

  /** A word of how sure something is; none for what is sure. */
  void status(Status status, StringBuilder html) {
    switch (status) {
      case CANCELLED -> word("cancelled", texts.words().get("cancelled"), html);
      case TENTATIVE -> word("tentative", texts.words().get("tentative"), html);
      case CONFIRMED, DRAFT -> {}
    }
  }

  static void word(String name, String words, StringBuilder html) {
    html.append("<p class=\"zm-status zm-").append(name).append("\"><strong>");
    html.append(words).append("</strong></p>\n");
  }

  /** An offer that has no dates. */
  void undated(Offer offer, StringBuilder html) {
    Parts parts = of(offer);
    html.append("<li class=\"zm-offer\"").append(parts.identity());
    html.append(attribute("place", offer.place().orElse(""))).append(parts.traits());
    html.append(statusAttribute(offer.status())).append(">\n");
    status(offer.status(), html);
    title(offer.title(), offer, "zm-title", offer.status() == Status.CANCELLED, html);
    html.append("<p class=\"zm-availability\">").append(availability(offer)).append("</p>\n");
    html.append(texts.place(offer.place()))
        .append(parts.hosts())
        .append(parts.facts())
        .append("</li>\n");
  }

  static String statusAttribute(Status status) {
    return switch (status) {
      case CANCELLED -> attribute("status", "cancelled");
      case TENTATIVE -> attribute("status", "tentative");
      case CONFIRMED, DRAFT -> "";
    };
  }

  private String availability(Offer offer) {
    return switch (offer.availability()) {
      case ON_REQUEST -> texts.words().get("on-request");
      case DATES_FOLLOW -> texts.words().get("dates-follow");
      case SCHEDULED -> throw new IllegalStateException("has dates: " + offer.id());
    };
  }
}
