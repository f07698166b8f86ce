package io.github.zweimonat.examples.cli.verify;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Applies PatchObjects (RFC 8984 §1.4.9): paths without the leading slash, null removes. */
final class JsonPatch {
  private JsonPatch() {}

  /** A copy of {@code object} with {@code patch} applied. */
  static ObjectNode apply(ObjectNode object, JsonNode patch) {
    ObjectNode patched = object.deepCopy();
    for (Map.Entry<String, JsonNode> entry : patch.properties()) {
      String[] path = entry.getKey().split("/", -1);
      JsonNode parent = patched;
      for (int i = 0; i < path.length - 1; i++) {
        parent = parent.path(unescaped(path[i]));
      }
      if (!(parent instanceof ObjectNode there)) {
        throw new IllegalArgumentException("nothing there to patch: " + entry.getKey());
      }
      String last = unescaped(path[path.length - 1]);
      if (entry.getValue().isNull()) {
        there.remove(last);
      } else {
        there.set(last, entry.getValue());
      }
    }
    return patched;
  }

  private static String unescaped(String part) {
    return part.replace("~1", "/").replace("~0", "~");
  }
}
