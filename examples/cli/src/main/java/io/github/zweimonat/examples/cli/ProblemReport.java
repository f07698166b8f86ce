package io.github.zweimonat.examples.cli;

import io.github.zweimonat.json.Problem;
import io.github.zweimonat.json.ReadResult;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The problems of a document, for people or for programs. */
final class ProblemReport {
  private final ReadResult result;
  private final String language;

  ProblemReport(ReadResult result, String language) {
    this.result = result;
    this.language = language;
  }

  /** One line each: severity, JSON pointer ({@code ""} for the whole), line:column, message. */
  String text() {
    return text(result.problems(), result.more(), language);
  }

  /**
   * The same of problems that are known.
   *
   * @param more how many there are beyond them
   */
  static String text(List<Problem> problems, int more, String language) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append(severity(problem))
          .append(' ')
          .append(shown(problem.pointer()))
          .append(' ')
          .append(problem.line())
          .append(':')
          .append(problem.column())
          .append(' ')
          .append(problem.message(language))
          .append('\n');
    }
    if (more > 0) {
      text.append("… ").append(more).append('\n');
    }
    return text.toString();
  }

  /** {@code {"problems": […], "more": 0}}. */
  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("problems");
      for (Problem problem : result.problems()) {
        json.writeStartObject();
        json.writeStringProperty("severity", severity(problem));
        json.writeStringProperty("pointer", problem.pointer());
        json.writeNumberProperty("line", problem.line());
        json.writeNumberProperty("column", problem.column());
        json.writeStringProperty("rule", problem.rule());
        json.writeStringProperty("value", problem.value());
        json.writeStringProperty("message", problem.message(language));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberProperty("more", result.more());
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  /** A JSON pointer for people; that of the whole document is empty and shown as {@code ""}. */
  static String shown(String pointer) {
    return pointer.isEmpty() ? "\"\"" : pointer;
  }

  private static String severity(Problem problem) {
    return problem.severity().name().toLowerCase(Locale.ROOT);
  }
}
