package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What readers choose dates by. A form that sends a query; a choice that is empty means all. Of one
 * kind one value is chosen: an address may name more, and then the line of what is chosen does.
 */
final class FilterForm {
  private final Agenda agenda;
  private final Texts texts;
  private final AgendaFilter filter;
  private final Programme programme;
  private final List<Field> fields;

  FilterForm(Agenda agenda, Texts texts) {
    this.agenda = agenda;
    this.texts = texts;
    this.filter = agenda.filter();
    this.programme = agenda.programme();
    this.fields = makeFields();
  }

  /**
   * A list to choose from.
   *
   * @param name as in the query
   * @param label what it is
   * @param options without the first one, which is all
   */
  record Field(String name, String label, List<Option> options) {}

  /** A value, as in the query, and as readers read it. */
  record Option(String value, Text text, boolean isChosen) {}

  /** Spoken languages, categories, places and partners: those of which there is a choice. */
  List<Field> fields() {
    return fields;
  }

  private List<Field> makeFields() {
    return Stream.of(
            new Field("spoken", texts.labels().say("filter.spoken"), spoken()),
            field(
                "category",
                programme.categories(),
                category -> category.id(),
                category -> category.name().orElseGet(() -> LocalizedText.of(category.id())),
                Offer::categories,
                filter.categories()),
            field(
                "place",
                programme.places(),
                place -> place.id(),
                place -> place.name(),
                offer -> offer.place().stream().toList(),
                filter.places()),
            field(
                "partner",
                programme.partners(),
                partner -> partner.id(),
                partner -> partner.shortName().orElse(partner.name()),
                Offer::partners,
                filter.partners()))
        .filter(field -> !field.options().isEmpty())
        .toList();
  }

  private List<Option> spoken() {
    return offers()
        .flatMap(offer -> offer.inLanguages().stream())
        .distinct()
        .sorted()
        .map(
            tag ->
                new Option(
                    tag,
                    texts.plain(texts.words().languageName(tag)),
                    filter.spoken().contains(tag)))
        .toList();
  }

  private <T> Field field(
      String name,
      List<T> values,
      Function<T, String> id,
      Function<T, LocalizedText> text,
      Function<Offer, List<String>> ofOffer,
      List<String> chosen) {
    List<String> used =
        Stream.concat(
                offers().flatMap(offer -> ofOffer.apply(offer).stream()),
                name.equals("place")
                    ? agenda.occurrences().stream()
                        .map(Occurrence::placeId)
                        .flatMap(Optional::stream)
                    : Stream.of())
            .distinct()
            .toList();
    List<Option> options = new ArrayList<>();
    for (T value : values) {
      if (used.contains(id.apply(value)) || chosen.contains(id.apply(value))) {
        options.add(
            new Option(
                id.apply(value), texts.of(text.apply(value)), chosen.contains(id.apply(value))));
      }
    }
    return new Field(name, texts.labels().say("filter." + name), options);
  }

  private Stream<Offer> offers() {
    return programme.offers().stream().filter(offer -> !offer.isDraft());
  }

  /** The age that is chosen, or nothing. */
  String age() {
    return filter.audienceAges().isEmpty() ? "" : filter.audienceAges().get(0).toString();
  }

  boolean isChosen() {
    return !filter.equals(AgendaFilter.everything());
  }

  /** All that is chosen, in the order of the form. */
  List<Text> chosen() {
    List<Text> chosen = new ArrayList<>();
    fields.stream()
        .flatMap(field -> field.options().stream())
        .filter(Option::isChosen)
        .map(Option::text)
        .forEach(chosen::add);
    filter.audienceAges().forEach(age -> chosen.add(texts.plain(texts.words().get("age", age))));
    return chosen;
  }

  /** How many dates there are. */
  int matches() {
    return agenda.occurrences().size();
  }
}
