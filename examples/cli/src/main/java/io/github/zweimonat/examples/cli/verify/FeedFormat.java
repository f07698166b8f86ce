package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.ical.CancellationPolicy;
import io.github.zweimonat.ical.FeedStyle;
import io.github.zweimonat.ical.WrittenFeed;
import io.github.zweimonat.programme.Address;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A feed in one style with one policy for dates that do not take place. */
final class FeedFormat implements Format {
  private final FeedStyle style;
  private final CancellationPolicy policy;

  FeedFormat(FeedStyle style, CancellationPolicy policy) {
    this.style = style;
    this.policy = policy;
  }

  @Override
  public String name() {
    return "feed "
        + style.name().toLowerCase(Locale.ROOT)
        + " "
        + policy.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Written write(Agenda agenda, String language) {
    WrittenFeed feed =
        CalendarFeed.of(agenda.programme())
            .language(language)
            .window(agenda.window())
            .filter(agenda.filter())
            .style(style)
            .cancelled(policy)
            .written();
    return Written.of(feed.publication(), feed.losses());
  }

  @Override
  public List<Occurrence> dates(Agenda agenda) {
    return agenda.occurrences().stream()
        .filter(date -> policy != CancellationPolicy.DROP || !date.isCancelled())
        .toList();
  }

  /** The importer of Integreat would take a cancelled date for one that takes place. */
  @Override
  public Optional<String> excuse(Pointers pointers, Occurrence date) {
    return Optional.of(pointers.offer(date))
        .filter(pointer -> style == FeedStyle.INTEGREAT && date.isCancelled());
  }

  /** Events lie by their start and their UID, series where they begin. */
  @Override
  public boolean isInOrder() {
    return false;
  }

  @Override
  public List<Concession> concessions(Reading reading) {
    List<Concession> concessions = new ArrayList<>();
    if (policy == CancellationPolicy.ANNOUNCE) {
      concessions.addAll(CancelledTitle.concessions(reading));
    }
    if (style != FeedStyle.DATES) {
      concessions.add(
          Concession.mayBeSilent(Member.COURSE, "the dates of a series share one text")
              .lostAt((pointers, date) -> pointers.schedule(date) + "/course"));
    }
    concessions.add(
        Concession.says(
            Member.PLACE_NAME,
            (date, name) ->
                oneLine(name)
                    + date.place()
                        .flatMap(place -> place.address())
                        .map(Address::line)
                        .filter(line -> !line.isEmpty())
                        .map(line -> ", " + oneLine(line))
                        .orElse(""),
            "a LOCATION is the name and the address on one line"));
    for (Member text : List.of(Member.TITLE, Member.PLACE_NAME, Member.NOTE)) {
      concessions.add(
          Concession.says(
              text,
              (date, value) -> composed(value),
              "texts of feeds are in Unicode's composed form, with one kind of line end"));
    }
    concessions.add(Concession.silent(Member.PLACE, "a LOCATION is a name, not an id"));
    concessions.add(Concession.silent(Member.SERIES, "events are alone or a series themselves"));
    return concessions;
  }

  private static String oneLine(String text) {
    return text.contains("\n")
        ? text.lines().map(String::strip).collect(Collectors.joining(" "))
        : text;
  }

  static String composed(String text) {
    return Normalizer.normalize(
        text.replaceAll("\r\n|[\r\u0085\u2028\u2029]", "\n").replaceAll("[\\p{Cc}&&[^\t\n]]", ""),
        Normalizer.Form.NFC);
  }

  @Override
  public List<Told> read(Written written, Reading reading) {
    FeedWords words = new FeedWords(reading, policy);
    List<Told> told = new ArrayList<>();
    for (FeedDates.Date date : FeedDates.of(FeedComponents.of(written.text()), reading)) {
      told.add(words.told(date));
    }
    return told;
  }
}
