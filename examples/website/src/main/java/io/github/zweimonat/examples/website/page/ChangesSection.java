package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.changes.AgendaChanges;
import io.github.zweimonat.changes.ChangesText;
import io.github.zweimonat.programme.Programme;
import java.time.LocalDate;
import java.util.List;

/**
 * What readers of the window should know: the changes since the last edition where that is there,
 * else what the document itself tells of dates that are not as planned.
 */
final class ChangesSection {
  private final PageContext context;
  private final Agenda agenda;
  private final Texts texts;
  private final Links links;
  private final String language;

  ChangesSection(PageContext context, Agenda agenda, Texts texts, Links links, String language) {
    this.context = context;
    this.agenda = agenda;
    this.texts = texts;
    this.links = links;
    this.language = language;
  }

  /** Whether there is an earlier state to compare with. */
  boolean isCompared() {
    return context.former().isPresent();
  }

  String heading() {
    return texts.labels().say(isCompared() ? "changes" : "changes.planned");
  }

  /** A line for each change since the last edition. */
  List<String> lines() {
    return context.former().map(this::lines).orElse(List.of());
  }

  private List<String> lines(Programme former) {
    AgendaChanges changes = AgendaChanges.of(former, context.programme(), agenda.window());
    ChangesText text = ChangesText.of(changes).language(language);
    return changes.changes().stream().map(text::sentence).distinct().toList();
  }

  /** Dates from today on that are cancelled, moved, elsewhere, full, or have a note. */
  List<Notice> notices() {
    LocalDate today = context.today();
    return isCompared()
        ? List.of()
        : agenda.occurrences().stream()
            .filter(date -> date.endDate().isAfter(today) || !date.startDate().isBefore(today))
            .flatMap(date -> Notice.of(date, texts, links, language).stream())
            .toList();
  }
}
