package io.github.zweimonat.examples.website.http;

import io.github.zweimonat.json.Problem;
import io.github.zweimonat.json.ReadResult;
import io.github.zweimonat.json.Severity;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The state of the document that is served, for its operator. Immutable.
 *
 * @param file its name, as the operator gave it
 * @param programme the one that is served
 * @param since when it was read
 * @param attempted when the document was read last
 * @param problems of the last attempt, warnings too
 * @param more how many problems there are beyond these
 * @param failure why the document could not be read, null if it could
 */
public record DocumentHealth(
    String file,
    Programme programme,
    Instant since,
    Instant attempted,
    List<Problem> problems,
    int more,
    @Nullable String failure) {

  /** Of a sound document that was just read. */
  public static DocumentHealth of(
      String file, Programme programme, ReadResult result, Instant now) {
    return new DocumentHealth(file, programme, now, now, result.problems(), result.more(), null);
  }

  /** After an attempt to read it again that did not give another programme. */
  public DocumentHealth after(ReadResult result, Instant now) {
    return new DocumentHealth(file, programme, since, now, result.problems(), result.more(), null);
  }

  /** After an attempt to read it again that failed. */
  public DocumentHealth after(IOException reason, Instant now) {
    return new DocumentHealth(file, programme, since, now, List.of(), 0, words(reason));
  }

  private static String words(IOException reason) {
    if (reason instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return reason instanceof AccessDeniedException
        ? "access is denied"
        : String.valueOf(reason.getMessage());
  }

  /** Whether what is served is what the document says. */
  public boolean isCurrent() {
    return failure == null
        && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** As JSON, positions counted from 1 as {@code check} has them. */
  public String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("state", isCurrent() ? "ok" : "stale");
      json.writeStringProperty("programme", programme.id());
      json.writeStringProperty("updated", programme.updated().toString());
      json.writeStringProperty("since", since.toString());
      json.writeStringProperty("file", file);
      json.writeStringProperty("attempted", attempted.toString());
      json.writeStringProperty("failure", failure);
      json.writeArrayPropertyStart("problems");
      problems.forEach(problem -> write(problem, json));
      json.writeEndArray();
      json.writeNumberProperty("more", more);
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void write(Problem problem, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("pointer", problem.pointer());
    json.writeNumberProperty("line", problem.line());
    json.writeNumberProperty("column", problem.column());
    json.writeStringProperty("message", problem.message());
    json.writeEndObject();
  }
}
