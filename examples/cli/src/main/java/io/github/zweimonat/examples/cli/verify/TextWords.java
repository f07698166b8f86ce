package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Takes apart what a text says of a date beside its times: title, number, place and partners on one
 * line, remarks on the next. Nothing marks where a title ends, so whoever reads it has to know what
 * places, partners and offers are called.
 */
final class TextWords {
  private static final String SEPARATOR = " · ";

  private final Reading reading;
  private final ReadWords words;
  private final String separator;

  /** What is known, by how a text shows it. */
  private final Map<String, String> titles;

  private final Map<String, String> notes;
  private final List<String> places;
  private final List<String> partners;

  /** One way to read a line: what is cut off behind the title. */
  private record Parts(String title, String place, String course) {}

  TextWords(Reading reading, ReadWords words) {
    this.reading = reading;
    this.words = words;
    this.separator = words.isRightToLeft() ? "\u2069" + SEPARATOR + "\u2068" : SEPARATOR;
    Programme programme = reading.programme();
    this.titles = unmarked(programme.offers().stream().flatMap(TextWords::titles));
    this.notes =
        unmarked(
            programme.offers().stream()
                .flatMap(offer -> offer.schedules().stream())
                .flatMap(schedule -> schedule.overrides().stream())
                .flatMap(override -> override.note().stream()));
    this.places = longestFirst(programme.places().stream().map(place -> oneLine(place.name())));
    this.partners = longestFirst(programme.offers().stream().map(this::partners));
  }

  private static Stream<LocalizedText> titles(Offer offer) {
    return Stream.concat(
        Stream.of(offer.title()),
        offer.schedules().stream()
            .flatMap(schedule -> schedule.overrides().stream())
            .map(DateOverride::title)
            .flatMap(Optional::stream));
  }

  private String partners(Offer offer) {
    return offer.partners().stream()
        .flatMap(id -> reading.programme().partner(id).stream())
        .map(partner -> oneLine(partner.shortName().orElse(partner.name())))
        .reduce(words::aside)
        .orElse("");
  }

  private static List<String> longestFirst(Stream<String> names) {
    return names.distinct().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  private String oneLine(LocalizedText text) {
    return oneLine(reading.translated(text));
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }

  private Map<String, String> unmarked(Stream<LocalizedText> texts) {
    Map<String, String> unmarked = new HashMap<>();
    texts.forEach(text -> unmarked.put(oneLine(reading.marked(text)), oneLine(text)));
    return unmarked;
  }

  /** Reads the line of a date and the one of its remarks, which may be empty. */
  void tell(String line, String remarks, Told.Builder told) {
    String rest = inner(line);
    rest = without(partners, rest).orElse(beforeLast(rest));
    List<Parts> readings = readings(rest);
    Parts parts =
        readings.stream()
            .filter(this::hasKnownTitle)
            .findFirst()
            .orElse(readings.get(readings.size() - 1));
    CancelledTitle.tell(withoutMark(parts.title()), remarks(remarks, told), words, told);
    Optional<List<OptionalInt>> course = words.course(parts.course());
    told.say(Member.PLACE_NAME, parts.place())
        .course(
            course.map(numbers -> numbers.get(0)).orElse(OptionalInt.empty()),
            course.map(numbers -> numbers.get(1)).orElse(OptionalInt.empty()));
  }

  /** The longest title first: in "Deutsch · ZUE" the end may be a place or belong to the title. */
  private List<Parts> readings(String rest) {
    List<Parts> readings = new ArrayList<>();
    readings.add(new Parts(rest, "", ""));
    without(places, rest)
        .ifPresent(
            title ->
                readings.add(
                    new Parts(title, rest.substring(title.length() + separator.length()), "")));
    for (Parts parts : List.copyOf(readings)) {
      String title = beforeLast(parts.title());
      String last =
          parts
              .title()
              .substring(Math.min(parts.title().length(), title.length() + separator.length()));
      if (words.course(last).isPresent()) {
        readings.add(new Parts(title, parts.place(), last));
      }
    }
    readings.sort(Comparator.comparing((Parts parts) -> parts.title().length()).reversed());
    return readings;
  }

  private boolean hasKnownTitle(Parts parts) {
    return titles.containsKey(parts.title())
        || words.value("cancelled.title", parts.title()).filter(titles::containsKey).isPresent();
  }

  /** A title, with the word before it where it has that, as it is in its own language. */
  private String withoutMark(String title) {
    Optional<String> own = Optional.ofNullable(titles.get(title));
    return own.or(
            () ->
                words
                    .value("cancelled.title", title)
                    .flatMap(inner -> Optional.ofNullable(titles.get(inner)))
                    .map(inner -> words.labelled("cancelled.title", inner)))
        .orElse(title);
  }

  /** Tells what remarks say; the state is what they give of it. */
  private String remarks(String line, Told.Builder told) {
    String rest = line.isEmpty() ? "" : inner(line);
    boolean joining = // told once for each course
        first(rest).equals(words.word("joining.from-start"))
            || first(rest).equals(words.word("joining.any-time"));
    rest = joining ? afterFirst(rest) : rest;
    boolean tentative = first(rest).equals(words.word("tentative"));
    rest = tentative ? afterFirst(rest) : rest;
    Optional<String> moved = words.moved(first(rest));
    rest = moved.isPresent() ? afterFirst(rest) : rest;
    boolean full = first(rest).equals(words.word("full"));
    String note = full ? afterFirst(rest) : rest;
    told.moved(moved).say(Member.FULL, full).say(Member.NOTE, notes.getOrDefault(note, note));
    return tentative ? "tentative" : "confirmed";
  }

  /** Without the marks around the first and the last part. */
  private String inner(String line) {
    return words.isRightToLeft() ? line.substring(1, line.length() - 1) : line;
  }

  private String first(String rest) {
    int end = rest.indexOf(separator);
    return end < 0 ? rest : rest.substring(0, end);
  }

  private String afterFirst(String rest) {
    int end = rest.indexOf(separator);
    return end < 0 ? "" : rest.substring(end + separator.length());
  }

  private String beforeLast(String rest) {
    int end = rest.lastIndexOf(separator);
    return end < 0 ? rest : rest.substring(0, end);
  }

  private Optional<String> without(List<String> names, String rest) {
    return names.stream()
        .filter(name -> rest.endsWith(separator + name))
        .map(name -> rest.substring(0, rest.length() - name.length() - separator.length()))
        .findFirst();
  }
}
