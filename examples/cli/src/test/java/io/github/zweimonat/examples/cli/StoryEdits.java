package io.github.zweimonat.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The list of small edits that lead from one edition to the next. Each names one place in the
 * document by the members, ids and positions on the way to it.
 */
final class StoryEdits {
  static final Path FOLDER = Path.of("../programmes/story");

  private final JsonNode edits =
      JsonMapper.shared().readTree(FOLDER.resolve("edits.json").toFile());

  int size() {
    return edits.size();
  }

  /** What a reader of the window should be told of them all, in their order. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    for (JsonNode edit : edits) {
      edit.get("tells").forEach(kind -> told.add(kind.asString()));
    }
    return told;
  }

  /** What people say of the edits, one on a line. */
  String prose() {
    StringBuilder prose = new StringBuilder();
    for (JsonNode edit : edits) {
      prose.append("- ").append(edit.get("edit").asString()).append('\n');
    }
    return prose.toString();
  }

  /** The document with all of them made. */
  String madeIn(Path document) {
    JsonNode made = JsonMapper.shared().readTree(document.toFile());
    edits.forEach(edit -> make(edit, made));
    return made.toPrettyString();
  }

  private static void make(JsonNode edit, JsonNode document) {
    if (edit.has("add")) {
      add(edit.get("add").asString(), edit.get("value"), document);
      return;
    }
    boolean isSet = edit.has("set");
    String path = edit.get(isSet ? "set" : "remove").asString();
    int slash = path.lastIndexOf('/');
    JsonNode parent = at(path.substring(0, slash), document);
    String last = path.substring(slash + 1);
    if (isSet) {
      ((ObjectNode) parent).set(last, edit.get("value"));
    } else if (parent instanceof ArrayNode list) {
      list.remove(index(last, list));
    } else {
      ((ObjectNode) parent).remove(last);
    }
  }

  /** To a list, which is begun where there is none. */
  private static void add(String path, JsonNode value, JsonNode document) {
    int slash = path.lastIndexOf('/');
    JsonNode parent = slash < 0 ? document : at(path.substring(0, slash), document);
    ((ObjectNode) parent).withArray(path.substring(slash + 1)).add(value);
  }

  private static JsonNode at(String path, JsonNode document) {
    JsonNode here = document;
    for (String step : path.split("/", -1)) {
      here = here instanceof ArrayNode list ? list.get(index(step, list)) : here.get(step);
      if (here == null) {
        throw new IllegalStateException("nothing at " + step + " of " + path);
      }
    }
    return here;
  }

  private static int index(String step, ArrayNode list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).path("id").asString("").equals(step)) {
        return i;
      }
    }
    return Integer.parseInt(step);
  }
}
