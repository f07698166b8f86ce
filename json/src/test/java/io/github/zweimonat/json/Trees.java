package io.github.zweimonat.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents as trees, to change them and to read again what was written. */
final class Trees {
  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Trees() {}

  static JsonNode read(byte[] json) {
    return MAPPER.readTree(json);
  }

  /** The same with the members of every object in another order. */
  static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ArrayNode list) {
      ArrayNode shuffled = MAPPER.createArrayNode();
      list.forEach(entry -> shuffled.add(shuffled(entry, random)));
      return shuffled;
    }
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      Collections.shuffle(names, random);
      ObjectNode shuffled = MAPPER.createObjectNode();
      names.forEach(name -> shuffled.set(name, shuffled(object.get(name), random)));
      return shuffled;
    }
    return node;
  }
}
