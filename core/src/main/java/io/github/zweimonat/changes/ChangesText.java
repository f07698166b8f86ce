package io.github.zweimonat.changes;

import io.github.zweimonat.agenda.Edition;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LanguageTag;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Changes in words, for a messenger or a mail: a heading, then one line for each change. What is
 * not translated is in the language that it falls back to. Days and times are those of the
 * programme's zone.
 */
public final class ChangesText {
  private final AgendaChanges changes;
  private final ChangeWords words;
  private final ChangeSentence sentence;
  private final String language;

  private ChangesText(AgendaChanges changes, String language) {
    Programme newer = changes.newer().programme();
    this.changes = changes;
    this.language = language;
    this.words = ChangeWords.of(language, newer.languages());
    this.sentence = new ChangeSentence(changes, language, words);
  }

  /** The text of {@code changes} in the first language of the newer programme. */
  public static ChangesText of(AgendaChanges changes) {
    return new ChangesText(changes, changes.newer().programme().defaultLanguage());
  }

  /**
   * The same in another language.
   *
   * @param tag BCP 47
   * @throws IllegalArgumentException if it is no well-formed tag
   */
  public ChangesText language(String tag) {
    return new ChangesText(changes, LanguageTag.canonical(tag));
  }

  /** One of the changes on one line: what happened, to whom, when. */
  public String sentence(Change change) {
    Objects.requireNonNull(change, "change");
    return change
        .partner()
        .map(partner -> sentence.ofPartner(change.kind(), partner))
        .orElseGet(() -> sentence.ofOffers(List.of(change)));
  }

  /**
   * The whole text, one line for each change; offers of which the same parts of their texts changed
   * share one. Lines end with a line feed. Last-Modified is that of the newer agenda.
   */
  public Publication publication() {
    StringBuilder text = new StringBuilder();
    Programme programme = changes.newer().programme();
    line(programme.translate(programme.name(), language).text(), text);
    line(heading(), text);
    line("", text);
    List<String> lines = lines();
    lines.forEach(line -> line(line, text));
    if (lines.isEmpty()) {
      line(words.say("none"), text);
    }
    return Publication.of(
        text.toString(), "text/plain; charset=utf-8", changes.newer().lastModified());
  }

  /** A place that is described anew concerns all that take place there: that is one line. */
  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    Map<List<ChangedPart>, List<Change>> alike = new LinkedHashMap<>();
    for (Change change : changes.changes()) {
      if (change.kind() == ChangeKind.TEXT_CHANGED && sentence.isOfWholeOffer(change)) {
        alike.computeIfAbsent(change.parts(), any -> new ArrayList<>()).add(change);
      } else {
        lines.add(sentence(change));
      }
    }
    alike.values().forEach(together -> lines.add(sentence.ofOffers(together)));
    return lines;
  }

  private String heading() {
    List<String> parts = new ArrayList<>();
    parts.add(words.say("heading"));
    Window window = changes.window();
    Words dates = words.words();
    parts.add(
        window.isTwoMonths()
            ? dates.twoMonths(YearMonth.from(window.from()))
            : dates.span(window.from(), window.until().minusDays(1)));
    changes.newer().edition().ifPresent(edition -> edition(edition, dates, parts));
    return words.joined(parts);
  }

  private static void edition(Edition edition, Words dates, List<String> parts) {
    edition.number().ifPresent(number -> parts.add(dates.get("edition", number)));
    parts.add(dates.get("edition.next", dates.date(edition.nextDue())));
  }

  private static void line(String line, StringBuilder text) {
    text.append(line).append('\n');
  }
}
