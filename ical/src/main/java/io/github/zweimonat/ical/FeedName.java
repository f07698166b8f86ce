package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.programme.Programme;
import java.util.ArrayList;
import java.util.List;

/** What subscribers see in their list of calendars. */
final class FeedName {
  private FeedName() {}

  /**
   * The name of the programme, with what is filtered: who subscribes to two feeds of a programme
   * must be able to tell them apart.
   */
  static String of(FeedText text, AgendaFilter filter) {
    Programme programme = text.programme();
    Phrases phrases = text.phrases();
    List<String> parts = new ArrayList<>();
    parts.add(text.translated(programme.name()));
    filter.partners().forEach(id -> programme.partner(id).map(text::partner).ifPresent(parts::add));
    filter
        .categories()
        .forEach(id -> programme.category(id).map(text::category).ifPresent(parts::add));
    filter
        .places()
        .forEach(
            id -> programme.place(id).map(at -> text.translated(at.name())).ifPresent(parts::add));
    filter.audienceAges().forEach(age -> parts.add(phrases.say("age", phrases.number(age))));
    filter.spoken().forEach(tag -> parts.add(phrases.language(tag)));
    return String.join(" · ", parts);
  }
}
