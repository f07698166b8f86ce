package io.github.zweimonat.list;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.text.LanguageTag;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * An agenda as a table: one row for each date, in the order of the agenda, then one for each offer
 * on request or whose dates follow. Times are those on the wall of the schedule's zone.
 *
 * <p>The list of one partner is that of an agenda whose {@link AgendaFilter} names the partner; it
 * has all dates in which the partner takes part, also those that another one organises.
 */
public final class DateList {
  private final Agenda agenda;
  private final ListWords words;
  private final RowMaker maker;

  private DateList(Agenda agenda, String language) {
    this.agenda = agenda;
    this.words = ListWords.of(language, agenda.programme().languages());
    this.maker = new RowMaker(agenda.programme(), language, words);
  }

  /** The list of {@code agenda} in the programme's first language. */
  public static DateList of(Agenda agenda) {
    return of(agenda, agenda.programme().defaultLanguage());
  }

  /**
   * The list of {@code agenda}. A text that is not there in {@code language} is in what it falls
   * back to; headers and states are in the first of the programme's languages that has some, else
   * in English.
   *
   * @param language a BCP 47 tag
   * @throws IllegalArgumentException if it is none
   */
  public static DateList of(Agenda agenda, String language) {
    return new DateList(agenda, LanguageTag.canonical(language));
  }

  /**
   * Whether {@code word} is what a list has for yes in any language; case and spaces around it do
   * not matter.
   */
  public static boolean saysYes(String word) {
    return ListWords.isYes(word);
  }

  /** What is listed. */
  public Agenda agenda() {
    return agenda;
  }

  /** What such a list is called, in at most 31 characters: {@code Termine}. */
  public String name() {
    return words.say("name");
  }

  /** Whether it is read from right to left. */
  public boolean isRightToLeft() {
    return words.words().isRightToLeft();
  }

  /** What stands above {@code column}. */
  public String header(ListColumn column) {
    return words.header(column);
  }

  /** The words for every state, in the order of {@link ListState}. */
  public List<String> states() {
    return Arrays.stream(ListState.values()).map(words::word).toList();
  }

  /** The rows; each is made when it is asked for, so that a long list need never be in memory. */
  public List<ListRow> rows() {
    return new Rows();
  }

  private final class Rows extends AbstractList<ListRow> implements RandomAccess {
    @Override
    public ListRow get(int index) {
      int dates = agenda.occurrences().size();
      if (index < dates) {
        return maker.row(agenda.occurrences().get(index));
      }
      Offer undated = agenda.undated().get(index - dates);
      return maker.row(undated, Optional.empty());
    }

    @Override
    public int size() {
      return agenda.occurrences().size() + agenda.undated().size();
    }
  }
}
