package io.github.zweimonat.examples.cli.verify;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as Jackson's trees. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }

  /** A text that has to be there. */
  static String text(JsonNode object, String name) {
    return object.required(name).stringValue();
  }

  /** A text that may be missing or null. */
  static Optional<String> optional(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(value -> !value.isNull())
        .map(JsonNode::stringValue);
  }

  /** A list as it is, one value as a list of it, nothing as an empty one. */
  static List<JsonNode> several(JsonNode object, String name) {
    JsonNode value = object.path(name);
    if (value.isArray()) {
      return List.copyOf(value.values());
    }
    return value.isMissingNode() ? List.of() : List.of(value);
  }
}
