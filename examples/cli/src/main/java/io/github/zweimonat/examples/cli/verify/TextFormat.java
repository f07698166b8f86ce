package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaText;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.schedule.Status;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
            (date, start) -> date.isAllDay() ? start : read(Member.START, date, zone),
            why));
    concessions.add(
        Concession.says(
            Member.END, (date, end) -> date.isAllDay() ? end : read(Member.END, date, zone), why));
    concessions.add(Concession.silent(Member.PLACE, "people read names"));
    concessions.add(Concession.silent(Member.SERIES, "dates stand alone"));
    return concessions;
  }

  /** A note has no label here: one that is nothing but the word of a remark is that remark. */
  private static List<Concession> wordsAsNotes(Reading reading) {
    String full = reading.words().word("full");
    String tentative = reading.words().word("tentative");
    Predicate<Occurrence> saysFull = date -> !date.isFull() && isNote(full, date, reading);
    Predicate<Occurrence> saysTentative =
        date ->
            date.status() != Status.TENTATIVE
                && !date.isMoved()
                && !date.isFull()
                && isNote(tentative, date, reading);
    String why = "who writes the word into a note says that the date is so";
    return List.of(
        Concession.says(Member.FULL, (date, is) -> saysFull.test(date) ? "yes" : is, why),
        Concession.says(
            Member.STATUS,
            (date, status) ->
                saysTentative.test(date) && status.equals("confirmed") ? "tentative" : status,
            why),
        Concession.says(
            Member.NOTE, (date, note) -> saysFull.or(saysTentative).test(date) ? "" : note, why));
  }

  private static boolean isNote(String word, Occurrence date, Reading reading) {
    return date.note().map(reading::marked).filter(word::equals).isPresent();
  }

  /** What the clock tells of a date. */
  private static String read(Member member, Occurrence date, ZoneId zone) {
    Told.Builder told = Told.of(date.uid());
    WallTimes.tell(date.start().toInstant(), date.end().toInstant(), zone, told);
    return told.told().member(member).orElseThrow();
  }

  @Override
  public List<Told> read(Written written, Reading reading) {
    return new TextDates(reading).read(written.text());
  }
}
