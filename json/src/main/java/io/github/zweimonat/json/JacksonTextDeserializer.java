package io.github.zweimonat.json;

import java.util.function.Function;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;

/** Reads a value that is written as a string. */
final class JacksonTextDeserializer<T> extends FromStringDeserializer<T> {
  private final Function<String, T> parser;

  /** By a parser that throws {@link IllegalArgumentException}. */
  JacksonTextDeserializer(Class<T> type, Function<String, T> parser) {
    super(type);
    this.parser = parser;
  }

  @Override
  protected T _deserialize(String text, DeserializationContext context) {
    return parser.apply(text);
  }
}
