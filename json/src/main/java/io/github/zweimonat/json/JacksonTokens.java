package io.github.zweimonat.json;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Carries values between a host's mapper and JSON of ours, token by token: so they may stand in any
 * format that Jackson knows, and in trees.
 */
final class JacksonTokens {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JacksonTokens() {}

  /** Writes the one value of {@code json}. */
  static void write(byte[] json, JsonGenerator out) {
    boolean asSpelled = out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      while (in.nextToken() != null) {
        if (asSpelled && in.currentToken().isNumeric()) {
          out.writeNumber(in.getString());
        } else {
          out.copyCurrentEventExact(in);
        }
      }
    }
  }

  /**
   * The value at which {@code in} is, which is then at its end.
   *
   * @throws io.github.zweimonat.violation.InvalidValueException if it is larger than a document may
   *     be
   */
  static byte[] read(JsonParser in) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator out = JsonOutput.document(new BoundedOutput(json))) {
      int depth = 0;
      for (JsonToken at = in.currentToken(); at != null; at = in.nextToken()) {
        copy(at, in, out);
        depth += at.isStructStart() ? 1 : at.isStructEnd() ? -1 : 0;
        if (depth == 0 && at != JsonToken.PROPERTY_NAME) {
          break;
        }
      }
    }
    return json.toByteArray();
  }

  private static void copy(JsonToken at, JsonParser in, JsonGenerator out) {
    switch (at) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        if (in.isNaN()) {
          out.writeString(in.getString()); // no number of JSON
        } else {
          out.writeNumber(in.getString());
        }
      }
      case VALUE_EMBEDDED_OBJECT -> {
        if (in.getEmbeddedObject() != null) {
          throw new StreamReadException(
              in, "a value must be one of JSON, but is of " + in.getEmbeddedObject().getClass());
        }
        out.writeNull();
      }
      default -> out.copyCurrentEvent(in);
    }
  }
}
