package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.ClosedDays;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What readers are told beside the members of dates: by whom, for whom, and what is no date.
 *
 * @param date the identity of a date, or another name of what is told of
 * @param member what is told
 */
record Aside(String date, String member) {
  static final Aside BREAKS = new Aside("the whole", "breaks");
  static final Aside UNDATED = new Aside("the whole", "undated");

  static Aside partners(String date) {
    return new Aside(date, "partners");
  }

  static Aside traits(String date) {
    return new Aside(date, "traits");
  }

  static Aside languageOfTitle(String date) {
    return new Aside(date, "language of the title");
  }

  static Aside datesOfHost(String partner) {
    return new Aside("partner " + partner, "dates");
  }

  /** All that there is to tell, with the dates of each partner where they are grouped so. */
  static Map<Aside, String> of(Agenda agenda, String language, boolean withHosts) {
    Programme programme = agenda.programme();
    Map<Aside, String> asides = new LinkedHashMap<>();
    asides.put(
        BREAKS, joined(agenda.closedDays().stream().flatMap(it -> told(it, agenda, language))));
    asides.put(
        UNDATED,
        joined(agenda.undated().stream().map(offer -> undated(offer, programme, language))));
    for (Occurrence date : agenda.occurrences()) {
      asides.put(partners(date.uid()), partners(date.offer(), programme, language));
      asides.put(traits(date.uid()), traits(date.offer()));
      asides.put(
          languageOfTitle(date.uid()), programme.translate(date.title(), language).language());
    }
    if (withHosts) {
      for (Partner partner : programme.partners()) {
        List<String> hosted =
            agenda.occurrences().stream()
                .filter(date -> date.offer().partners().contains(partner.id()))
                .map(Occurrence::uid)
                .toList();
        if (!hosted.isEmpty()) {
          asides.put(datesOfHost(partner.id()), String.join(" ", hosted));
        }
      }
    }
    return asides;
  }

  static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining("; "));
  }

  /** A break without a name tells readers nothing. */
  private static Stream<String> told(ClosedDays days, Agenda agenda, String language) {
    return days.name().stream()
        .map(
            name ->
                days.id()
                    + " "
                    + days.first()
                    + "/"
                    + days.last()
                    + " "
                    + text(name, agenda.programme(), language));
  }

  private static String undated(Offer offer, Programme programme, String language) {
    return String.join(
        ", ",
        offer.id(),
        text(offer.title(), programme, language),
        offer.availability().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        offer.status().name().toLowerCase(Locale.ROOT),
        offer
            .place()
            .flatMap(programme::place)
            .map(it -> text(it.name(), programme, language))
            .orElse(""),
        partners(offer, programme, language),
        traits(offer));
  }

  private static String partners(Offer offer, Programme programme, String language) {
    return offer.partners().stream()
        .flatMap(id -> programme.partner(id).stream())
        .map(
            partner ->
                partner.id()
                    + " "
                    + text(partner.shortName().orElse(partner.name()), programme, language))
        .collect(Collectors.joining(", "));
  }

  /** What filters go by: {@code sport kultur | de ar | 10-17 any | registration}. */
  private static String traits(Offer offer) {
    return traits(
        String.join(" ", offer.categories()),
        String.join(" ", offer.inLanguages()),
        offer.audience().map(Aside::ages).orElse("-"),
        offer.audience().map(it -> it.gender().name().toLowerCase(Locale.ROOT)).orElse("any"),
        offer.registration().map(Registration::required).orElse(false));
  }

  static String traits(
      String categories, String spoken, String ages, String gender, boolean registration) {
    return String.join(
        " | ",
        categories,
        spoken,
        ages + " " + gender,
        registration ? "registration" : "just come");
  }

  private static String ages(Audience audience) {
    return number(audience.minimumAge()) + "-" + number(audience.maximumAge());
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private static String text(LocalizedText text, Programme programme, String language) {
    Translation found = programme.translate(text, language);
    return found.text();
  }
}
