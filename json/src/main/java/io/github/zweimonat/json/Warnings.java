package io.github.zweimonat.json;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.ProgrammeWarnings;
import io.github.zweimonat.violation.Violation;
import java.util.List;

/** Tells what core warns of, at the tokens of the document. */
final class Warnings {
  private static final String OFFERS = "/offers/";

  private Warnings() {}

  /**
   * Tells the warnings of {@code programme}.
   *
   * @param document the token of the document
   * @param offers the token of each offer of the programme
   */
  static void tell(Programme programme, int document, List<Integer> offers, ProblemLog problems) {
    for (Violation warning : ProgrammeWarnings.of(programme)) {
      String path = warning.path();
      if (path.startsWith(OFFERS)) {
        int end = path.indexOf('/', OFFERS.length());
        end = end < 0 ? path.length() : end;
        int token = offers.get(Integer.parseInt(path.substring(OFFERS.length(), end)));
        problems.warning(token, at(path.substring(end), warning));
      } else {
        problems.warning(document, warning);
      }
    }
  }

  private static Violation at(String path, Violation warning) {
    return Violation.of(path, warning.rule(), warning.arguments().toArray());
  }
}
