package io.github.zweimonat.json;

import io.github.zweimonat.violation.InvalidValueException;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value of ours as the JSON that it has everywhere; nothing of one that is refused. */
final class JacksonValueSerializer<T> extends StdSerializer<T> {
  private final Function<T, byte[]> json;

  JacksonValueSerializer(Class<T> type, Function<T, byte[]> json) {
    super(type);
    this.json = json;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    byte[] written;
    try {
      written = json.apply(value);
    } catch (InvalidValueException refused) {
      throw DatabindException.from(
          context, handledType().getSimpleName() + ": " + refused.getMessage(), refused);
    }
    JacksonTokens.write(written, out);
  }
}
