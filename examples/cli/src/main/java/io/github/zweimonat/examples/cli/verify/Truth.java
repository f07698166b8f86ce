package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import java.util.Locale;
import java.util.Optional;

/** What the agenda itself says of a date: what every format is compared with. */
final class Truth {
  private final Programme programme;
  private final String language;

  Truth(Programme programme, String language) {
    this.programme = programme;
    this.language = language;
  }

  Told of(Occurrence date) {
    Told.Builder told = Told.of(date.uid());
    if (date.isAllDay()) {
      told.days(date.startDate(), date.endDate());
    } else {
      told.times(date.start().toInstant(), date.end().toInstant());
    }
    return told.say(Member.STATUS, date.status().name().toLowerCase(Locale.ROOT))
        .moved(Optional.of(date.planned()).filter(planned -> date.isMoved()))
        .say(Member.FULL, date.isFull())
        .course(date.courseNumber(), date.courseLength())
        .say(Member.TITLE, text(date.title()))
        .say(Member.PLACE, date.placeId().orElse(""))
        .say(Member.PLACE_NAME, date.place().map(place -> text(place.name())).orElse(""))
        .say(Member.NOTE, date.note().map(this::text).orElse(""))
        .say(Member.SERIES, "sound")
        .told();
  }

  private String text(LocalizedText text) {
    return programme.translate(text, language).text();
  }
}
