package io.github.zweimonat.json;

import io.github.zweimonat.violation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is found while a document is read: the first errors and warnings, and how many there are.
 */
final class ProblemLog {
  private final List<Finding> errors = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();
  private int errorCount;
  private int warningCount;

  void add(Severity severity, int token, Violation violation) {
    if (severity == Severity.ERROR) {
      error(token, violation);
    } else {
      warning(token, violation);
    }
  }

  void error(int token, Violation violation) {
    errorCount++;
    if (errors.size() < ReaderLimits.PROBLEMS) {
      errors.add(Finding.at(Severity.ERROR, token, violation));
    }
  }

  void error(int token, String rule, Object... arguments) {
    error(token, Violation.of("", rule, arguments));
  }

  /** What ends the reading is always told, even if it is the first beyond the limit. */
  void fatal(Finding finding) {
    errorCount++;
    if (isFull()) {
      errors.remove(errors.size() - 1);
    }
    errors.add(finding);
  }

  void warning(int token, Violation violation) {
    warningCount++;
    if (warnings.size() < ReaderLimits.PROBLEMS) {
      warnings.add(Finding.at(Severity.WARNING, token, violation));
    }
  }

  int errorCount() {
    return errorCount;
  }

  boolean hasErrors() {
    return errorCount > 0;
  }

  /** Whether further errors are only counted. */
  boolean isFull() {
    return errors.size() == ReaderLimits.PROBLEMS;
  }

  /** Those that are listed: errors first, then warnings while there is room. */
  List<Finding> listed() {
    if (errors.isEmpty() && warnings.isEmpty()) {
      return List.of();
    }
    return Stream.concat(errors.stream(), warnings.stream()).limit(ReaderLimits.PROBLEMS).toList();
  }

  int more() {
    int count = errorCount + warningCount;
    return count - Math.min(errors.size() + warnings.size(), ReaderLimits.PROBLEMS);
  }
}
