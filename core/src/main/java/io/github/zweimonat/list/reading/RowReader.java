package io.github.zweimonat.list.reading;

import io.github.zweimonat.internal.Zones;
import io.github.zweimonat.list.DateList;
import io.github.zweimonat.list.ListCell;
import io.github.zweimonat.list.ListState;
import io.github.zweimonat.recurrence.LocalStart;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads rows as dates; what is not sure is left out, and each cell that is to blame is named. */
final class RowReader {
  private static final Set<ListState> WITHOUT_DATES =
      Set.of(ListState.ON_REQUEST, ListState.DATES_FOLLOW);
  private static final List<Role> OF_OFFERS =
      List.of(
          Role.DESCRIPTION,
          Role.CONTACT,
          Role.REGISTRATION,
          Role.PRICE,
          Role.AUDIENCE,
          Role.LANGUAGES,
          Role.ONLINE);

  private final Headers headers;
  private final List<ListNote> notes;

  RowReader(Headers headers, List<ListNote> notes) {
    this.headers = headers;
    this.notes = notes;
  }

  /** The dates of {@code row}; none if it is blank, or left out. */
  List<ListedDate> read(SourceRow row) {
    RowCells cells = new RowCells(row, headers);
    if (row.isBlank() || NoDate.isSkipped(cells, headers, notes)) {
      return List.of();
    }
    List<ListedDate> dates = cells.reading(-1, () -> dates(cells)).orElse(List.of());
    noteFormulas(cells);
    notes.addAll(cells.remarks());
    notes.addAll(cells.problems());
    return cells.problems().isEmpty() ? dates : List.of();
  }

  private List<ListedDate> dates(RowCells cells) {
    int titleColumn = headers.first(Role.TITLE).orElseThrow();
    OwnIdentity own = own(cells);
    boolean ours = own.offer().isPresent();
    RowTitle title =
        cells
            .reading(titleColumn, () -> RowTitle.of(cells.text(titleColumn), ours))
            .orElse(new RowTitle("?", Optional.empty()));
    RowTimes times = new RowTimes(cells, own.uid().isPresent());
    RowState state = new RowState(cells, own.uid().isPresent());
    if (saysNoDate(cells, own)) {
      state.read(title, List.of());
      return undated(cells, title, state, own);
    }
    times.read();
    state.read(title, times.states());
    if (!times.hasDays()) {
      if (cells.problems().isEmpty()) {
        int column = cells.first(Role.DAY).or(() -> cells.first(Role.FROM)).orElseThrow();
        cells.leaveOut(column, "a row must have a date, but this one has none");
      }
      return List.of();
    }
    if (!cells.problems().isEmpty()) {
      return List.of();
    }
    if (own.uid().isEmpty() && state.state().filter(WITHOUT_DATES::contains).isPresent()) {
      cells.leaveOut(
          headers.first(Role.STATE).orElse(-1),
          "a row must have a date or none, but says both that there is none and when it is");
      return List.of();
    }
    Optional<List<ListedSpan>> told = cells.reading(cells.lastOfTimes(), times::spans);
    if (told.isEmpty()) {
      return List.of();
    }
    List<ListedSpan> spans = told.get();
    if (!times.hasTimes()
        && !times.saysAllDay()
        && !ours
        && headers.has(Role.FROM)
        && spans.stream()
            .allMatch(span -> span.end().equals(span.start().dateTime().plusDays(1)))) {
      cells.note("there is no time, so it is taken for the whole day");
    }
    Optional<LocalStart> planned = planned(cells, own, state, spans);
    List<ListedDate> dates = new ArrayList<>();
    for (ListedSpan span : state.moved(spans)) {
      dates.add(
          new ListedDate(
              texts(cells),
              title.text(),
              place(cells, ours),
              Optional.of(zoned(cells, span)),
              planned.filter(it -> !it.equals(span.start())),
              state.state(),
              state.isFull(),
              note(cells, ours),
              own));
    }
    return dates;
  }

  private OwnIdentity own(RowCells cells) {
    return headers.areOurs()
        ? cells
            .reading(
                headers.first(Role.UID).orElseThrow(),
                () -> OwnIdentity.of(cells.text(Role.OFFER), cells.text(Role.UID)))
            .orElse(OwnIdentity.NONE)
        : OwnIdentity.NONE;
  }

  /** By appointment, or dates follow; or, in a list of ours, an offer that has none. */
  private boolean saysNoDate(RowCells cells, OwnIdentity own) {
    String day = cells.text(Role.DAY);
    Optional<ListState> instead = ReadingWords.state(day).filter(WITHOUT_DATES::contains);
    Optional<ListState> state = ReadingWords.state(cells.text(Role.STATE));
    boolean noTimes =
        headers.all(Role.FROM).stream().allMatch(column -> cells.text(column).isBlank());
    return instead.isPresent()
        || (day.isBlank()
            && noTimes
            && (state.filter(WITHOUT_DATES::contains).isPresent()
                || (own.offer().isPresent() && own.uid().isEmpty() && state.isPresent())));
  }

  private List<ListedDate> undated(
      RowCells cells, RowTitle title, RowState state, OwnIdentity own) {
    Optional<ListState> said =
        ReadingWords.state(cells.text(Role.DAY)).filter(WITHOUT_DATES::contains).or(state::state);
    return List.of(
        new ListedDate(
            texts(cells),
            title.text(),
            place(cells, own.offer().isPresent()),
            Optional.empty(),
            Optional.empty(),
            said,
            false,
            note(cells, own.offer().isPresent()),
            own));
  }

  private static Optional<LocalStart> planned(
      RowCells cells, OwnIdentity own, RowState state, List<ListedSpan> spans) {
    if (own.planned().isPresent()) {
      LocalStart planned = own.planned().get();
      if (planned.isDate() != spans.get(0).isAllDay()) {
        throw new NotSure(
            "a date must stay a whole day or stay one with times, but was planned for " + planned);
      }
      return own.planned();
    }
    if (state.movedTo().isPresent()) {
      return Optional.of(spans.get(0).start());
    }
    int column = cells.first(Role.PLANNED).orElse(-1);
    if (column < 0 || cells.text(column).isBlank() || spans.size() != 1) {
      return Optional.empty();
    }
    return cells
        .when(column, false)
        .flatMap(when -> cells.reading(column, () -> planned(when, spans.get(0))));
  }

  private static LocalStart planned(WhenText when, ListedSpan span) {
    if (when.days().days().size() != 1 || when.times().isEmpty() != span.isAllDay()) {
      throw new NotSure(
          "a planned start must be one day"
              + (span.isAllDay() ? " without a time" : " with its time")
              + ", as the date has it");
    }
    var day = when.days().days().get(0);
    return when.times()
        .map(time -> LocalStart.of(day.atStartOfDay().plusSeconds(time.from())))
        .orElse(LocalStart.of(day));
  }

  private Optional<String> place(RowCells cells, boolean ours) {
    return ours
        ? Optional.of(cells.text(Role.PLACE)).filter(text -> !text.isBlank())
        : cells.joined(Role.PLACE, ", ").map(text -> text.replaceAll("\\s+", " "));
  }

  private static Optional<String> note(RowCells cells, boolean ours) {
    return ours
        ? Optional.of(cells.text(Role.NOTE)).filter(text -> !text.isBlank())
        : cells.joined(Role.NOTE, "; ");
  }

  private RowTexts texts(RowCells cells) {
    Map<Role, String> texts = new EnumMap<>(Role.class);
    for (Role role : OF_OFFERS) {
      String text = cells.text(role);
      if (!text.isBlank()) {
        texts.put(role, text);
      }
    }
    int column = headers.first(Role.DAY).or(() -> headers.first(Role.FROM)).orElse(-1);
    return new RowTexts(cells.row().number(), column, texts);
  }

  private ListedSpan zoned(RowCells cells, ListedSpan span) {
    String zone = cells.text(Role.ZONE).strip();
    if (zone.isEmpty() || span.isAllDay()) {
      return span;
    }
    return cells
        .reading(headers.first(Role.ZONE).orElseThrow(), () -> inZone(span, zone))
        .orElse(span);
  }

  private static ListedSpan inZone(ListedSpan span, String text) {
    String[] parts = text.split("[ /](?=[+-])", -1);
    try {
      if (Zones.isIana(parts[0]) && (parts.length == 1 || parts.length == 3)) {
        boolean twice = parts.length == 3;
        return new ListedSpan(
            span.start(),
            span.end(),
            Optional.of(ZoneId.of(parts[0])),
            twice ? Optional.of(ZoneOffset.of(parts[1])) : Optional.empty(),
            twice ? Optional.of(ZoneOffset.of(parts[2])) : Optional.empty());
      }
    } catch (DateTimeException noOffset) {
      // told below
    }
    throw new NotSure(
        "a time zone must be one such as Europe/Berlin, but is " + NotSure.quoted(text));
  }

  private static void noteFormulas(RowCells cells) {
    for (int column = 0; column < cells.row().cells().size(); column++) {
      int at = column;
      boolean named = cells.problems().stream().anyMatch(problem -> problem.column() == at);
      if (cells.cell(column) instanceof ListCell.Formula formula && !named) {
        cells.reading(
            column,
            () ->
                cells.note(
                    "a formula is not computed but a text: " + NotSure.quoted(formula.text())));
      }
    }
  }

  /** Whether {@code word} says yes in a column of yes or no. */
  static Optional<Boolean> yesOrNo(String word) {
    if (ReadingWords.says("yes", word) || DateList.saysYes(word)) {
      return Optional.of(true);
    }
    return ReadingWords.says("no", word) ? Optional.of(false) : Optional.empty();
  }
}
