package io.github.zweimonat.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes somewhere in a document, as people and programs make them. */
final class Mutations {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> NAMES =
      List.of(
          "x-", "x-note", "X-note", "id", "name", "days", "start", "note", "de", "title", "xyz");

  private Mutations() {}

  /** One change: something is left out, is of another kind, comes too often, is misnamed. */
  static JsonNode change(JsonNode document, Random random) {
    List<JsonNode> holders = holders(document);
    JsonNode holder = holders.get(random.nextInt(holders.size()));
    if (holder instanceof ObjectNode object) {
      change(object, random);
    } else {
      change((ArrayNode) holder, random);
    }
    return document;
  }

  /** Puts {@code text} in the place of some string, or of its name. */
  static JsonNode putString(JsonNode document, String text, Random random) {
    List<Runnable> places = new ArrayList<>();
    for (JsonNode holder : holders(document)) {
      if (holder instanceof ObjectNode object) {
        for (String name : List.copyOf(object.propertyNames())) {
          if (object.get(name).isString()) {
            places.add(() -> object.put(name, text));
            places.add(() -> object.set(text, object.remove(name)));
          }
        }
      } else {
        ArrayNode list = (ArrayNode) holder;
        for (int i = 0; i < list.size(); i++) {
          int place = i;
          if (list.get(i).isString()) {
            places.add(() -> list.set(place, text));
          }
        }
      }
    }
    places.get(random.nextInt(places.size())).run();
    return document;
  }

  private static void change(ObjectNode object, Random random) {
    List<String> names = List.copyOf(object.propertyNames());
    String added = NAMES.get(random.nextInt(NAMES.size()));
    if (names.isEmpty()) {
      object.set(added, other(random));
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name, other(random));
      case 2 -> object.set(name, object.get(names.get(random.nextInt(names.size()))).deepCopy());
      case 3 -> object.set(added, other(random));
      default -> object.set(name + (random.nextBoolean() ? "s" : " "), object.remove(name));
    }
  }

  private static void change(ArrayNode list, Random random) {
    int place = random.nextInt(list.size() + 1);
    if (place == list.size()) {
      list.add(list.isEmpty() || random.nextBoolean() ? other(random) : list.get(0).deepCopy());
    } else if (random.nextBoolean()) {
      list.remove(place);
    } else {
      list.set(place, other(random));
    }
  }

  private static JsonNode other(Random random) {
    return switch (random.nextInt(14)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextInt(200) - 20);
      case 3 -> NODES.numberNode(random.nextInt());
      case 4 -> NODES.numberNode(random.nextLong());
      case 5 -> NODES.numberNode(random.nextInt(400) / 2.0 - 100);
      case 6 -> NODES.stringNode("");
      case 7 -> NODES.stringNode(" \t");
      case 8 -> NODES.stringNode("polizei-muenster");
      case 9 -> NODES.stringNode("2025-07-08");
      case 10 -> NODES.stringNode("2025-07-08T16:00");
      case 11 -> NODES.arrayNode();
      case 12 -> NODES.objectNode();
      default -> NODES.objectNode().put("de", "…");
    };
  }

  /** Every object and list, hosts' own ones included. */
  private static List<JsonNode> holders(JsonNode node) {
    List<JsonNode> holders = new ArrayList<>();
    if (node.isContainer()) {
      holders.add(node);
      node.forEach(child -> holders.addAll(holders(child)));
    }
    return holders;
  }
}
