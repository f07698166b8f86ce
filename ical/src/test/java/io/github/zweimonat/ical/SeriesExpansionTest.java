package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Engines that are not ours show of every hard case the dates of the agenda, and no other ones. */
class SeriesExpansionTest {
  /** All that the cases plan and windows select. */
  private static final Window ALWAYS =
      Window.between(LocalDate.of(1990, 1, 1), LocalDate.of(2035, 1, 1));

  /** In zones that are not the process's own, biweekly errs around changes of the clocks. */
  private static final Set<FeedCase> ELSEWHERE =
      Set.of(HardCase.NEW_YORK, HardCase.AUCKLAND, HardCase.LORD_HOWE, SeriesCase.LAST_AT_UNTIL);

  /** A rule whose dates meet the doubled hour. */
  private static final Set<FeedCase> IN_THE_DOUBLED_HOUR =
      Set.of(SeriesCase.IN_BOTH_CHANGES, SeriesCase.MOVED_INTO_CHANGES);

  /** What is asked of whom. */
  record Question(Expander expander, FeedStyle style, FeedCase hard) {
    List<Shown> shown() {
      return expander.dates(hard.feed().style(style).publication().bytes());
    }

    List<Shown> agenda(Window window) {
      return Shown.of(
          Agenda.of(hard.programme(), window).occurrences().stream()
              .filter(date -> style != FeedStyle.INTEGREAT || !date.isCancelled())
              .toList());
    }

    boolean isUnderstood() {
      return switch (expander) {
        case BIWEEKLY -> !ELSEWHERE.contains(hard);
        case ICAL4J -> style != FeedStyle.SERIES || !IN_THE_DOUBLED_HOUR.contains(hard);
        case LIB_RECUR -> true;
      };
    }

    @Override
    public String toString() {
      return expander + " reads " + hard + " as " + style;
    }
  }

  static List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (Expander expander : Expander.values()) {
      for (FeedStyle style : FeedStyle.values()) {
        FeedCase.all().forEach(hard -> questions.add(new Question(expander, style, hard)));
      }
    }
    questions.removeIf(question -> !question.isUnderstood());
    return questions;
  }

  @ParameterizedTest
  @MethodSource("questions")
  void shown_isTheAgenda(Question question) {
    List<Shown> shown = question.shown();

    assertThat(shown).isNotEmpty().doesNotHaveDuplicates();
    assertThat(shown).containsAll(question.agenda(question.hard().window()));
    assertThat(question.agenda(ALWAYS)).containsAll(shown);
  }

  /**
   * The one thing that no form of EXDATE tells all engines: ical4j takes the date of the rule for
   * the second 02:30 and the exception for the first, and shows both.
   */
  @Test
  void exceptionInTheDoubledHour_isNotUnderstoodByIcal4j() {
    Question question = new Question(Expander.ICAL4J, FeedStyle.SERIES, SeriesCase.IN_BOTH_CHANGES);
    List<Shown> beyond = new ArrayList<>(question.shown());
    beyond.removeAll(question.agenda(ALWAYS));

    assertThat(beyond)
        .extracting(Shown::span)
        .containsExactly("2025-10-26T01:30:00Z/2025-10-26T02:00:00Z");
  }
}
