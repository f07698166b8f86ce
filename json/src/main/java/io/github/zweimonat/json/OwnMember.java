package io.github.zweimonat.json;

import io.github.zweimonat.text.Extension;
import io.github.zweimonat.violation.Violation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A member that is a host's own, as a document would give it back. Core does not look into its
 * JSON; one that was built in Java is read here before it is written.
 *
 * @param json its value in the one spelling that a document gives; empty where there is none
 * @param broken why no document can hold it
 */
record OwnMember(String json, Optional<Violation> broken) {
  private static final Members NONE = Members.optional();

  /**
   * Reads the value of {@code extension}.
   *
   * @param around how many objects and lists are around it
   */
  static OwnMember of(Extension extension, int around) {
    Optional<Violation> unfit = Characters.check(extension.name() + extension.json());
    if (unfit.isPresent()) {
      return new OwnMember("", unfit);
    }
    ProblemLog problems = new ProblemLog();
    List<Extension> read = read(object(extension), problems);
    if (problems.hasErrors()) {
      return new OwnMember("", Optional.of(problems.listed().get(0).violation().at("")));
    }
    if (read.size() != 1) { // what follows the value passes for another member
      return broken("syntax", Excerpt.of(extension.json()));
    }
    String json = read.get(0).json();
    return around + depth(json) > ReaderLimits.NESTING_DEPTH
        ? broken("nesting-depth", "", ReaderLimits.NESTING_DEPTH)
        : new OwnMember(json, Optional.empty());
  }

  private static OwnMember broken(String rule, Object... arguments) {
    return new OwnMember("", Optional.of(Violation.of("", rule, arguments)));
  }

  private static byte[] object(Extension extension) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator object = JsonOutput.generator(bytes, false)) {
      object.writeStartObject();
      object.writeName(extension.name());
      object.writeRawValue(extension.json());
      object.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static List<Extension> read(byte[] object, ProblemLog problems) {
    try (JsonParser parser = Documents.parser(object)) {
      try {
        return read(new DocumentCursor(parser, problems, false));
      } catch (JacksonException endOfReading) {
        problems.fatal(SyntaxProblems.of(endOfReading, parser, object));
        return List.of();
      }
    }
  }

  private static List<Extension> read(DocumentCursor in) {
    in.advance();
    List<Extension> read = new ArrayList<>();
    in.object(NONE)
        .filter(object -> !object.next())
        .ifPresent(object -> read.addAll(object.extensions()));
    return in.advance() == JsonToken.NOT_AVAILABLE ? read : List.of();
  }

  private static int depth(String json) {
    int depth = 0;
    try (JsonParser parser = Documents.parser(json.getBytes(StandardCharsets.UTF_8))) {
      while (parser.nextToken() != null) {
        depth = Math.max(depth, parser.streamReadContext().getNestingDepth());
      }
    }
    return depth;
  }
}
