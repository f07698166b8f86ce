package io.github.zweimonat.changes;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.util.List;
import org.immutables.value.Value;

/**
 * What readers of a window should know who saw it in an earlier state of the programme. Nothing is
 * told twice: a weekly date that moved to another hour is one change, as is an offer that was
 * cancelled as a whole. Translations, orders and spellings alone are no change.
 *
 * <p>Texts are compared in the language in which the earlier programme has them for its first
 * readers.
 */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class AgendaChanges permits ImmutableAgendaChanges {
  AgendaChanges() {}

  /**
   * The changes from {@code older} to {@code newer} in {@code window}. What lies before or behind
   * it makes none, but for dates that were moved into it or out.
   *
   * @param window days in the zone of each programme
   * @throws io.github.zweimonat.violation.LimitExceededException as {@link Agenda#of(Programme,
   *     Window)}
   */
  public static AgendaChanges of(Programme older, Programme newer, Window window) {
    Agenda before = Agenda.of(older, window);
    Agenda after = Agenda.of(newer, window);
    return ImmutableAgendaChanges.of(before, after, new Comparison(before, after).changes());
  }

  /** What readers saw. */
  @Value.Parameter
  public abstract Agenda older();

  /** What they see now, in the same window. */
  @Value.Parameter
  public abstract Agenda newer();

  /**
   * By kind, in the order of {@link ChangeKind}; within a kind those of partners in the order of
   * the newer programme, those of offers by their first date, without dates last, then by id.
   */
  @Value.Parameter
  public abstract List<Change> changes();

  /** The days that were asked for. */
  public final Window window() {
    return newer().window();
  }

  /** How many changes there are of which programme. */
  @Override
  public final String toString() {
    return "Changes of "
        + newer().programme().id()
        + ", "
        + window()
        + " ("
        + changes().size()
        + ")";
  }
}
