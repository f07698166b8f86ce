package io.github.zweimonat.json;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Copies a host's own value as text without white space: members in their order, numbers as they
 * were written. What no text has and what stands twice is told here as everywhere.
 */
final class CompactJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final DocumentCursor in;
  private final JsonParser parser;
  private final JsonGenerator out;

  private CompactJson(DocumentCursor in, JsonParser parser, JsonGenerator out) {
    this.in = in;
    this.parser = parser;
    this.out = out;
  }

  static String copy(DocumentCursor in, JsonParser parser) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      new CompactJson(in, parser, out).value(parser.currentToken());
    }
    return text.toString();
  }

  private void value(JsonToken token) {
    switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> out.writeString(checked(parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getString());
      case VALUE_TRUE -> out.writeBoolean(true);
      case VALUE_FALSE -> out.writeBoolean(false);
      default -> out.writeNull();
    }
  }

  private void object() {
    Set<String> names = new HashSet<>();
    out.writeStartObject();
    while (in.advance() != JsonToken.END_OBJECT) {
      String name = in.name();
      if (names.add(name)) {
        out.writeName(checked(name));
        value(in.advance());
      } else {
        in.error("duplicate-member", name);
        in.advance();
        in.skip();
      }
    }
    out.writeEndObject();
  }

  private void list() {
    out.writeStartArray();
    for (JsonToken token = in.advance(); token != JsonToken.END_ARRAY; token = in.advance()) {
      value(token);
    }
    out.writeEndArray();
  }

  private String checked(String text) {
    in.checkCharacters(text);
    return text;
  }
}
