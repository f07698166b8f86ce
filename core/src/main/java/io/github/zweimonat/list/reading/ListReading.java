package io.github.zweimonat.list.reading;

import io.github.zweimonat.imports.DatesByDate;
import io.github.zweimonat.imports.MergedProgramme;
import io.github.zweimonat.imports.PlannedDates;
import io.github.zweimonat.imports.SourceImport;
import io.github.zweimonat.imports.SourcePlaces;
import io.github.zweimonat.list.ListState;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.Translation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One reading of a list: offers with their ids, places, and notes. */
final class ListReading {
  /** The member of an offer that holds the title and the place of its rows. */
  private static final String SOURCE = "x-source-list";

  private final String partner;
  private final Optional<Programme> programme;
  private final SourceImport source;
  private final SourcePlaces places;
  private final ZoneId zone;
  private final OfferMaker maker;
  private final Map<String, Set<Offer>> byTitle = new HashMap<>();
  private final List<ListNote> notes = new ArrayList<>();
  private boolean tellsState;
  private boolean tellsFull;

  ListReading(String partner, Optional<Programme> programme) {
    this.partner = partner;
    this.programme = programme;
    source = new SourceImport(partner, programme, SOURCE);
    places = new SourcePlaces(programme);
    programme.ifPresent(this::addNamesOfOurLists);
    programme.ifPresent(this::addTitles);
    zone = programme.map(Programme::timeZone).orElse(ZoneOffset.UTC);
    maker = new OfferMaker(programme.map(Programme::timeZone), places);
  }

  private void addTitles(Programme programme) {
    for (Offer offer : programme.offers()) {
      if (offer.partners().contains(partner)) {
        for (Translation title : offer.title().translations()) {
          byTitle
              .computeIfAbsent(ReadingWords.folded(title.text()), it -> new LinkedHashSet<>())
              .add(offer);
        }
      }
    }
  }

  /** Where several places have a name, our lists write the id behind it. */
  private void addNamesOfOurLists(Programme programme) {
    for (Place place : programme.places()) {
      place
          .name()
          .translations()
          .forEach(name -> places.alsoNamed(name.text() + " (" + place.id() + ")", place.id()));
    }
  }

  void read(List<SourceRow> rows) {
    Headers headers = Headers.of(rows, notes);
    tellsState = headers.has(Role.STATE);
    tellsFull = headers.has(Role.FULL);
    RowReader reader = new RowReader(headers, notes);
    List<ListedDate> dates = new ArrayList<>();
    for (SourceRow row : rows) {
      if (row.number() > headers.row()) {
        dates.addAll(reader.read(row));
      }
    }
    new Grouping(notes).of(dates).forEach(this::group);
  }

  private void group(String key, List<ListedDate> rows) {
    try {
      Optional<String> ours = ownId(rows);
      if (ours.isPresent() && programme.isPresent()) {
        known(ours.get(), rows);
      } else {
        offer(key, rows);
      }
    } catch (NotSure notSure) {
      leaveOut(rows, notSure.reason());
    } catch (IllegalArgumentException refused) {
      leaveOut(rows, String.valueOf(refused.getMessage()));
    }
  }

  private void leaveOut(List<ListedDate> rows, String reason) {
    for (ListedDate row : rows) {
      notes.add(
          new ListNote(row.row().number(), row.row().column(), ListNote.Kind.LEFT_OUT, reason));
    }
  }

  /** Dates of an offer that our list named by its id. */
  private void known(String id, List<ListedDate> rows) {
    Offer offer =
        programme
            .flatMap(it -> it.offer(id))
            .orElseThrow(
                () ->
                    new NotSure("an offer must still be in the programme, but " + id + " is not"));
    if (!offer.partners().contains(partner)) {
      throw new NotSure(
          "an offer must be one of the partner, but " + offer.id() + " is of " + offer.partners());
    }
    PlannedDates planned = new PlannedDates(programme.orElseThrow(), offer);
    List<ListedDate> found = new ArrayList<>();
    for (ListedDate row : rows) {
      if (row.span().isEmpty()) {
        requireUnchanged(offer, row);
        continue;
      }
      if (row.own().uid().isEmpty()
          || planned.isPlanned(row.own().schedule(), row.plannedStart())) {
        found.addAll(
            row.own().uid().isEmpty() ? open(Optional.of(offer), List.of(row)) : List.of(row));
      } else {
        leaveOut(
            List.of(row),
            "a date must still be planned, but the programme has none with the identity "
                + row.own().uid().orElseThrow());
      }
    }
    if (!found.isEmpty()) {
      source.addDates(offer, maker.make(found).id(offer.id()).partners(offer.partners()).build());
    }
  }

  /** What holds for an offer without dates is for an editor to change. */
  private void requireUnchanged(Offer offer, ListedDate row) {
    ListState state =
        offer.status() == Status.CANCELLED
            ? ListState.CANCELLED
            : offer.availability() == Availability.ON_REQUEST
                ? ListState.ON_REQUEST
                : ListState.DATES_FOLLOW;
    boolean sameTitle =
        offer.title().translations().stream().anyMatch(it -> it.text().equals(row.title()));
    if (!sameTitle || row.state().filter(it -> it != state).isPresent()) {
      leaveOut(
          List.of(row),
          "an offer without dates must be changed in the document, but the row says "
              + NotSure.quoted(row.title())
              + row.state().map(it -> " and " + it).orElse(""));
    }
  }

  /** A row that an office added to a list of ours has none, but those of its offer do. */
  private static Optional<String> ownId(List<ListedDate> rows) {
    return rows.stream().flatMap(row -> row.own().offer().stream()).findFirst();
  }

  private void offer(String key, List<ListedDate> listed) {
    if (source.known(key).isEmpty()) {
      sameTitle(listed.get(0)).ifPresent(offer -> source.adopt(key, offer));
    }
    boolean isNew = source.known(key).isEmpty();
    List<ListedDate> rows = open(source.known(key), listed);
    if (rows.isEmpty()) {
      return;
    }
    int proposed = maker.proposals().size();
    Offer.Builder draft = maker.make(rows);
    source.add(key, ownId(listed), DatesByDate.marked(draft, zone));
    if (isNew) {
      notes.addAll(maker.proposals().subList(proposed, maker.proposals().size()));
    }
  }

  /** The rows without those on days on which everything rests: no output would show them. */
  private List<ListedDate> open(Optional<Offer> offer, List<ListedDate> rows) {
    Set<String> openDuring = new HashSet<>();
    offer.ifPresent(it -> it.schedules().forEach(all -> openDuring.addAll(all.openDuring())));
    List<ListedDate> open = new ArrayList<>();
    for (ListedDate row : rows) {
      Optional<Break> rest =
          row.span().isEmpty()
              ? Optional.empty()
              : programme.stream()
                  .flatMap(it -> it.breaks().stream())
                  .filter(it -> it.closesAll() && !openDuring.contains(it.id()))
                  .filter(it -> rests(it, row.plannedStart().date()))
                  .findFirst();
      rest.ifPresent(it -> leaveOut(List.of(row), restsReason(row, it)));
      if (rest.isEmpty()) {
        open.add(row);
      }
    }
    return open;
  }

  private static boolean rests(Break rest, LocalDate day) {
    return rest.spans().stream()
        .anyMatch(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()));
  }

  private static String restsReason(ListedDate row, Break rest) {
    return "a date must be on a day on which not everything rests, but "
        + row.plannedStart().date()
        + " is in the break "
        + rest.id();
  }

  /** An offer of this partner that an editor wrote, and that is called so. */
  private Optional<Offer> sameTitle(ListedDate row) {
    Optional<String> place = row.place().map(name -> places.id(name, UnaryOperator.identity()));
    List<Offer> called =
        byTitle.getOrDefault(ReadingWords.folded(row.title()), Set.of()).stream()
            .filter(offer -> place.isEmpty() || offer.place().equals(place))
            .toList();
    if (called.size() > 1) {
      throw new NotSure(
          "a title must be that of one offer, but "
              + called.stream().map(Offer::id).toList()
              + " are called "
              + NotSure.quoted(row.title()));
    }
    return called.stream().findFirst();
  }

  List<Offer> offers() {
    return source.offers();
  }

  List<Place> places() {
    return places.added();
  }

  /** By row and column; those of one cell as they were found. */
  List<ListNote> notes() {
    return notes.stream().sorted(ListNote.BY_PLACE).toList();
  }

  /** The programme with what was read. */
  MergedList merged() {
    DatesByDate dates = new DatesByDate(programme.orElseThrow(), tellsState, tellsFull);
    MergedProgramme merged = source.into(places.added(), dates);
    return new MergedList(merged.programme(), merged.changes(), notes());
  }
}
