package io.github.zweimonat.imports;

import io.github.zweimonat.internal.JsonText;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.ScheduleDates;
import io.github.zweimonat.schedule.ScheduledDate;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings the dates of an offer up to those of a source that tells some of them, one by one: new
 * ones are added, and what the source says otherwise than before is changed. What an editor changed
 * or took out stays, and so does every date that the source does not tell.
 *
 * <p>An offer remembers what came last in {@code x-source-dates}, a mark for each date. A date that
 * comes for the first time may change one that follows the plan; one that has an override was
 * corrected by somebody.
 */
public final class DatesByDate implements DateMerge {
  private static final String MARKS = "x-source-dates";

  /** Dates that are marked; what came of an earlier one before is forgotten. */
  private static final int MOST_MARKS = 1_000;

  /** How far from its planned start a date is looked for, in days. */
  private static final int FAR = 400;

  private final Programme programme;
  private final boolean tellsState;
  private final boolean tellsFull;

  /**
   * For offers of {@code programme}.
   *
   * @param tellsState whether a date of the source that is as usual is confirmed
   * @param tellsFull whether one that is not full has free places
   */
  public DatesByDate(Programme programme, boolean tellsState, boolean tellsFull) {
    this.programme = programme;
    this.tellsState = tellsState;
    this.tellsFull = tellsFull;
  }

  /**
   * A new offer that remembers its dates.
   *
   * @param zone that of times that name none, so that it remembers what it will say
   */
  public static Offer.Builder marked(Offer.Builder draft, ZoneId zone) {
    Offer offer = draft.id("x").addPartners("x").build();
    Map<String, String> marks = new TreeMap<>();
    for (ToldDate date : dates(offer, zone, List.of(), "und")) {
      marks.put(date.key(), date.words().mark(offer, "und"));
    }
    Offer.Builder marked = Offer.builder().from(offer).partners(List.of());
    return marks.isEmpty() ? marked : marked.addExtensions(extension(marks));
  }

  @Override
  public Optional<Offer> merge(Offer current, Offer source, List<ImportChange> changes) {
    List<ToldDate> theirs =
        dates(source, programme.timeZone(), List.of(), programme.defaultLanguage());
    List<ToldDate> ours =
        dates(
            current,
            programme.timeZone(),
            programme.breaks(),
            programme.defaultLanguage(),
            around(theirs));
    Map<String, String> marks =
        new TreeMap<>(SourceMarks.parse(OfferMerge.own(current, MARKS).orElse("")));
    boolean allOfIt = OfferMerge.own(source, OfferMerge.MARKS).isEmpty();
    boolean remembers = !marks.isEmpty();
    int told = changes.size();
    DateEdits edits = new DateEdits(current);
    PlannedDates planned = new PlannedDates(programme, current);
    DateIndex index = new DateIndex(ours);
    Set<ToldDate> met = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ToldDate date : theirs) {
      Optional<ToldDate> match = index.match(date);
      match.ifPresent(met::add);
      ToldDate.Words comes = words(date, match, current, allOfIt);
      String mark = comes.mark(current, programme.defaultLanguage());
      Optional<String> was = Optional.ofNullable(marks.put(date.key(), mark));
      if (!was.equals(Optional.of(mark))) {
        decide(date, match, comes, was, planned, edits)
            .ifPresent(kind -> changes.add(change(kind, current, date)));
      }
    }
    boolean isNew = changes.size() > told;
    tellMissing(theirs, ours, met, current, changes);
    Offer merged = edits.offer();
    return Optional.of(isNew || remembers ? withMarks(merged, marks) : merged);
  }

  private Optional<ImportChange.Kind> decide(
      ToldDate date,
      Optional<ToldDate> match,
      ToldDate.Words comes,
      Optional<String> was,
      PlannedDates planned,
      DateEdits edits) {
    if (match.isEmpty()) {
      if (was.isPresent() || planned.isTakenOut(date.planned())) {
        return Optional.of(ImportChange.Kind.KEPT);
      }
      edits.add(date, comes);
      return Optional.of(ImportChange.Kind.ADDED);
    }
    ToldDate.Words is = match.get().words();
    if (is.equals(comes)) {
      return Optional.empty();
    }
    boolean untouched =
        was.map(mark -> mark.equals(is.mark(match.get().offer(), match.get().language())))
            .orElse(match.get().override().isEmpty());
    if (!untouched) {
      return Optional.of(ImportChange.Kind.KEPT);
    }
    edits.change(match.get(), comes);
    return Optional.of(ImportChange.Kind.UPDATED);
  }

  /** What comes, where the source says nothing as the programme has it. */
  private ToldDate.Words words(
      ToldDate date, Optional<ToldDate> match, Offer current, boolean allOfIt) {
    ToldDate.Words words = date.words();
    boolean ownTitle = allOfIt || date.override().flatMap(it -> it.title()).isPresent();
    boolean ownPlace = allOfIt || date.override().flatMap(it -> it.place()).isPresent();
    var title = match.map(ToldDate::title).orElse(current.title());
    var note = match.flatMap(ToldDate::override).flatMap(it -> it.note());
    String ourPlace = match.map(it -> it.words().place()).orElse(current.place().orElse(""));
    boolean silent = !tellsState && date.status() == Status.CONFIRMED;
    return new ToldDate.Words(
        words.start(),
        words.seconds(),
        ownPlace && !words.place().isEmpty() ? words.place() : ourPlace,
        ownTitle && !ToldDate.says(title, words.title()) ? words.title() : date.text(title),
        note.filter(it -> ToldDate.says(it, words.note())).map(date::text).orElse(words.note()),
        silent ? match.map(ToldDate::status).orElse(current.status()) : words.status(),
        words.full() || (!tellsFull && match.map(ToldDate::isFull).orElse(false)));
  }

  /**
   * Dates that the source does not tell, although they end after one that it tells and start before
   * another: a list of a window has all dates that overlap it.
   */
  private static void tellMissing(
      List<ToldDate> theirs,
      List<ToldDate> ours,
      Set<ToldDate> met,
      Offer current,
      List<ImportChange> changes) {
    long firstEnd = theirs.stream().mapToLong(it -> it.date().endSecond()).min().orElse(0);
    long lastStart = theirs.stream().mapToLong(it -> it.date().startSecond()).max().orElse(0);
    for (ToldDate date : ours) {
      boolean between = date.date().endSecond() > firstEnd && date.date().startSecond() < lastStart;
      if (between && !met.contains(date)) {
        changes.add(change(ImportChange.Kind.NOT_IN_SOURCE, current, date));
      }
    }
  }

  private static ImportChange change(ImportChange.Kind kind, Offer current, ToldDate date) {
    return new ImportChange(kind, current.id(), date.planned().toString());
  }

  private static Offer withMarks(Offer offer, Map<String, String> marks) {
    Map<String, Extension> own = new TreeMap<>();
    offer.extensions().forEach(extension -> own.put(extension.name(), extension));
    own.put(MARKS, extension(marks));
    return Offer.builder().from(offer).extensions(own.values()).build();
  }

  /** The latest ones, where there are too many for one text of a document. */
  private static Extension extension(Map<String, String> marks) {
    Map<String, String> kept = new TreeMap<>();
    marks.keySet().stream()
        .sorted(Comparator.comparing(DatesByDate::planned).reversed())
        .limit(MOST_MARKS)
        .forEach(key -> kept.put(key, marks.getOrDefault(key, "")));
    return Extension.of(MARKS, JsonText.of(SourceMarks.written(kept)));
  }

  private static String planned(String key) {
    return key.substring(key.indexOf('.') + 1);
  }

  private static Optional<Window> around(List<ToldDate> dates) {
    List<LocalDate> days = new ArrayList<>();
    dates.forEach(
        date -> {
          days.add(date.start().toLocalDate());
          days.add(date.planned().date());
        });
    if (days.isEmpty()) {
      return Optional.empty();
    }
    days.sort(Comparator.naturalOrder());
    return Optional.of(window(days.get(0).minusDays(FAR), days.get(days.size() - 1).plusDays(FAR)));
  }

  private static Window window(LocalDate from, LocalDate until) {
    LocalDate earliest = LocalDate.of(1, 1, 2);
    LocalDate latest = LocalDate.of(9999, 12, 30);
    return Window.between(
        from.isBefore(earliest) ? earliest : from, until.isAfter(latest) ? latest : until);
  }

  private static List<ToldDate> dates(
      Offer offer, ZoneId zone, List<Break> breaks, String language) {
    return dates(offer, zone, breaks, language, Optional.of(window(LocalDate.MIN, LocalDate.MAX)));
  }

  private static List<ToldDate> dates(
      Offer offer, ZoneId zone, List<Break> breaks, String language, Optional<Window> window) {
    List<ToldDate> dates = new ArrayList<>();
    for (Schedule schedule : offer.schedules()) {
      List<ScheduledDate> scheduled =
          window.map(ScheduleDates.of(schedule, zone, breaks)::within).orElse(List.of());
      scheduled.forEach(date -> dates.add(new ToldDate(schedule, date, offer, language)));
    }
    return dates;
  }
}
