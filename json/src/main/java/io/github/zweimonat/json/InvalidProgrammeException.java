package io.github.zweimonat.json;

import java.util.List;

/** A document that is no programme, with every problem that it has. */
public final class InvalidProgrammeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;
  private final int more;

  InvalidProgrammeException(List<Problem> problems, int more) {
    super(summary(problems, more));
    this.problems = List.copyOf(problems);
    this.more = more;
  }

  /** The problems in the order of the document, at least one of them an error. */
  public List<Problem> problems() {
    return problems;
  }

  /** How many problems there are beyond those listed. */
  public int more() {
    return more;
  }

  private static String summary(List<Problem> problems, int more) {
    StringBuilder text = new StringBuilder("the document is no programme");
    problems.forEach(problem -> text.append('\n').append(problem));
    if (more > 0) {
      text.append('\n').append("and ").append(more).append(" more");
    }
    return text.toString();
  }
}
