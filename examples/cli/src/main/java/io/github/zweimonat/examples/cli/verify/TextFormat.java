package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaText;
import io.github.zweimonat.agenda.Occurrence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The text for people: a heading for each day, a line for each date, one of remarks below it. */
final class TextFormat implements Format {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public Written write(Agenda agenda, String language) {
    return Written.of(AgendaText.publication(agenda, language));
  }

  @Override
  public boolean hasIdentities() {
    return false;
  }

  @Override
  public List<Concession> concessions(Reading reading) {
    List<Concession> concessions = new ArrayList<>(CancelledTitle.concessions(reading));
    for (Member text : List.of(Member.TITLE, Member.PLACE_NAME, Member.NOTE)) {
      concessions.add(
          Concession.says(
              text, (date, value) -> value.replace('\n', ' '), "each date has a line of its own"));
    }
    String why = "the clock on the wall does not tell which of two hours it is in";
    ZoneId zone = reading.zone();
    concessions.addAll(wordsAsNotes(reading));
    concessions.add(
        Concession.says(
            Member.START,
            (date, start) -> date.isAllDay() ? start : readStart(date, zone).toString(),
            why));
    concessions.add(
        Concession.says(
            Member.END,
            (date, end) -> date.isAllDay() ? end : readEnd(date, zone).toString(),
            why));
    concessions.add(Concession.silent(Member.PLACE, "people read names"));
    concessions.add(Concession.silent(Member.SERIES, "dates stand alone"));
    return concessions;
  }

  /** A note has no label here, so one that says nothing but a remark's word is that remark. */
  private static List<Concession> wordsAsNotes(Reading reading) {
    String full = reading.words().word("full");
    String why = "who writes the word for full into a note says that the date is full";
    return List.of(
        Concession.says(
            Member.NOTE, (date, note) -> note.equals(full) && !date.isFull() ? "" : note, why),
        Concession.says(
            Member.FULL,
            (date, is) ->
                date.note().map(reading::translated).filter(full::equals).isPresent() ? "yes" : is,
            why));
  }

  private static Instant readStart(Occurrence date, ZoneId zone) {
    return TextDates.moment(
        date.start().withZoneSameInstant(zone).toLocalDateTime(), zone, Instant.MIN);
  }

  private static Instant readEnd(Occurrence date, ZoneId zone) {
    Instant start = readStart(date, zone);
    return date.startSecond() == date.endSecond()
        ? start
        : TextDates.moment(
            date.end().withZoneSameInstant(zone).toLocalDateTime(), zone, start.plusSeconds(1));
  }

  @Override
  public List<Told> read(String text, Reading reading) {
    return new TextDates(reading).read(text);
  }
}
