package io.github.zweimonat.json;

import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.violation.Violation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * Reads a value of ours as it is read everywhere, whole or not at all. Every problem is told, at
 * its pointer from the value: lines and columns would be those of a copy that nobody sees.
 */
final class JacksonValueDeserializer<T> extends StdDeserializer<T> {
  private final Function<byte[], T> reader;

  JacksonValueDeserializer(Class<T> type, Function<byte[], T> reader) {
    super(type);
    this.reader = reader;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) {
    try {
      return reader.apply(JacksonTokens.read(in));
    } catch (InvalidProgrammeException refused) {
      List<Violation> broken = refused.problems().stream().map(Problem::violation).toList();
      throw refusal(in, context, broken, refused.more());
    } catch (InvalidValueException tooLarge) {
      throw refusal(in, context, tooLarge.violations(), 0);
    }
  }

  private ValueInstantiationException refusal(
      JsonParser in, DeserializationContext context, List<Violation> broken, int more) {
    String message =
        broken.stream()
            .map(violation -> "\n" + violation)
            .collect(
                Collectors.joining(
                    "",
                    "this is no " + handledType().getSimpleName() + ":",
                    more > 0 ? "\nand " + more + " more" : ""));
    return ValueInstantiationException.from(
        in, message, context.constructType(handledType()), new InvalidValueException(broken));
  }
}
