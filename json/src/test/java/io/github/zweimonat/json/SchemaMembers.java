package io.github.zweimonat.json;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The members of the document by its schema, as paths such as {@code offers[].title}. */
final class SchemaMembers {
  private SchemaMembers() {}

  static Set<String> all() {
    Set<String> paths = new TreeSet<>();
    collect(SchemaCheck.SCHEMA, "", paths);
    return paths;
  }

  private static void collect(JsonNode schema, String path, Set<String> paths) {
    JsonNode object = resolved(schema);
    if (object.has("patternProperties")) { // texts have other members: languages
      object
          .get("properties")
          .forEachEntry(
              (name, member) -> {
                String inner = path.isEmpty() ? name : path + "." + name;
                paths.add(inner);
                collect(member, inner, paths);
              });
    } else if (object.path("items").isObject()) {
      collect(object.get("items"), path + "[]", paths);
    }
  }

  private static JsonNode resolved(JsonNode schema) {
    return schema.has("$ref")
        ? SchemaCheck.SCHEMA.at(schema.get("$ref").asString().substring(1))
        : schema;
  }
}
