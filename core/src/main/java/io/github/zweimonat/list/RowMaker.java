package io.github.zweimonat.list;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.words.Words;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills the cells of a row. */
final class RowMaker {
  private static final ListColumn[] COLUMNS = ListColumn.values();

  private final Programme programme;
  private final ListWords words;
  private final OfferTexts texts;
  private final Set<String> ambiguousPlaces;

  RowMaker(Programme programme, String language, ListWords words) {
    this.programme = programme;
    this.words = words;
    this.texts = new OfferTexts(programme, language, words.words());
    this.ambiguousPlaces = namesOfSeveral(programme.places());
  }

  ListRow row(Occurrence date) {
    return row(date.offer(), Optional.of(date));
  }

  ListRow row(Offer offer, Optional<Occurrence> date) {
    Map<ListColumn, ListCell> cells = new EnumMap<>(ListColumn.class);
    for (ListColumn column : COLUMNS) {
      cells.put(column, cell(column, offer, date));
    }
    return new ListRow(offer, date, cells);
  }

  private ListCell cell(ListColumn column, Offer offer, Optional<Occurrence> date) {
    return switch (column) {
      case TITLE ->
          ListCell.of(texts.translated(date.map(Occurrence::title).orElse(offer.title())));
      case WEEKDAY -> text(date.map(is -> weekday(is.startDate().getDayOfWeek())));
      case DATE -> date.map(DateCells::date).orElseGet(ListCell::empty);
      case LAST_DAY -> date.map(DateCells::lastDay).orElseGet(ListCell::empty);
      case FROM -> date.map(DateCells::from).orElseGet(ListCell::empty);
      case TO -> date.map(DateCells::to).orElseGet(ListCell::empty);
      case PLACE -> text(date.map(Occurrence::placeId).orElse(offer.place()).map(this::place));
      case STATE ->
          ListCell.of(
              words.word(date.map(ListState::of).orElseGet(() -> ListState.ofUndated(offer))));
      case FULL -> text(date.filter(Occurrence::isFull).map(full -> words.say("yes")));
      case NOTE -> text(date.flatMap(Occurrence::note).map(texts::translated));
      case PARTNERS -> ListCell.of(texts.partners(offer));
      case COURSE -> text(date.flatMap(this::course));
      case ONLINE -> text(offer.online().map(Object::toString));
      case AUDIENCE -> text(offer.audience().map(texts::audience));
      case LANGUAGES -> ListCell.of(texts.languages(offer));
      case REGISTRATION -> text(offer.registration().map(texts::registration));
      case PRICE -> text(offer.price().map(texts::price));
      case CONTACT -> text(offer.contact().map(texts::contact));
      case DESCRIPTION -> text(offer.description().or(offer::summary).map(texts::translated));
      case PLANNED -> date.map(DateCells::planned).orElseGet(ListCell::empty);
      case ZONE -> text(date.map(DateCells::zone));
      case OFFER -> ListCell.of(offer.id());
      case UID -> text(date.map(Occurrence::uid));
    };
  }

  private String weekday(DayOfWeek day) {
    return words.words().weekday(day);
  }

  private String place(String id) {
    String name = programme.place(id).map(place -> texts.translated(place.name())).orElse(id);
    return ambiguousPlaces.contains(name) ? name + " (" + id + ")" : name;
  }

  private Optional<String> course(Occurrence date) {
    if (date.courseNumber().isEmpty()) {
      return Optional.empty();
    }
    Words say = words.words();
    int number = date.courseNumber().getAsInt();
    return Optional.of(
        date.courseLength().isPresent()
            ? say.get("course.number-of", number, date.courseLength().getAsInt())
            : say.get("course.number", number));
  }

  private Set<String> namesOfSeveral(List<Place> places) {
    Set<String> seen = new HashSet<>();
    Set<String> several = new HashSet<>();
    for (Place place : places) {
      String name = texts.translated(place.name());
      if (!seen.add(name)) {
        several.add(name);
      }
    }
    return several;
  }

  private static ListCell text(Optional<String> text) {
    return ListCell.of(text.orElse(""));
  }
}
