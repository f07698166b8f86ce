package io.github.zweimonat.json;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks a document against the property tables of RFC 8984 ({@code rfc8984/properties.txt}). */
final class JsCalendarPropertyTable {
  private record Property(String type, boolean mandatory) {}

  private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
  private static final Pattern DURATION =
      Pattern.compile("P(\\d+W|(?=\\d|T\\d)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?)");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,255}");
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final List<String> NOT_IN_OVERRIDES =
      List.of(
          "@type",
          "excludedRecurrenceRules",
          "method",
          "privacy",
          "prodId",
          "recurrenceId",
          "recurrenceIdTimeZone",
          "recurrenceOverrides",
          "recurrenceRules",
          "relatedTo",
          "replyTo",
          "sentBy",
          "timeZones",
          "uid");

  private final Map<String, Map<String, Property>> objects = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private JsCalendarPropertyTable() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            JsCalendarPropertyTable.class.getResourceAsStream("/rfc8984/properties.txt"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split(" \\| ", -1);
        objects
            .computeIfAbsent(cells[0], name -> new LinkedHashMap<>())
            .put(cells[1], new Property(cells[2], cells[3].equals("mandatory")));
      }
    }
  }

  /** What is wrong with {@code group}, every override and localization applied. */
  static List<String> problems(JsonNode group) throws IOException {
    JsCalendarPropertyTable table = new JsCalendarPropertyTable();
    table.object("Group", group, "");
    return table.problems;
  }

  private void object(String type, JsonNode node, String path) {
    if (!node.isObject()) {
      problems.add(path + " must be of type " + type);
      return;
    }
    Map<String, Property> properties = Objects.requireNonNull(objects.get(type), type);
    properties.forEach(
        (name, property) -> {
          if (property.mandatory() && !node.has(name)) {
            problems.add(path + " lacks " + name);
          }
        });
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String at = path + "/" + entry.getKey();
      Property property = properties.get(entry.getKey());
      if (property != null) {
        value(property.type(), entry.getValue(), at);
      } else if (!entry.getKey().startsWith("zweimonat.github.io:")) {
        problems.add(at + " is no property of " + type);
      }
    }
    if (type.equals("Event")) {
      event((ObjectNode) node, path);
    }
  }

  private void event(ObjectNode event, String path) {
    JsonNode overrides = event.path("recurrenceOverrides");
    ObjectNode base = event.deepCopy();
    base.remove("recurrenceOverrides");
    for (Map.Entry<String, JsonNode> override : overrides.properties()) {
      String at = path + "/recurrenceOverrides/" + override.getKey();
      JsonNode patch = override.getValue();
      if (patch.has("excluded")) {
        check(patch.size() == 1 && patch.get("excluded").asBoolean(), at, "excluded alone");
        continue;
      }
      patch
          .propertyNames()
          .forEach(
              name ->
                  check(
                      NOT_IN_OVERRIDES.stream().noneMatch(name::startsWith),
                      at,
                      "nothing that overrides ignore: " + name));
      object("Event", JsCalendarPatch.apply(base, patch), at);
    }
    ObjectNode alone = base.deepCopy();
    alone.remove("localizations");
    for (Map.Entry<String, JsonNode> localization : event.path("localizations").properties()) {
      String at = path + "/localizations/" + localization.getKey();
      localization
          .getValue()
          .propertyNames()
          .forEach(
              name ->
                  check(
                      Arrays.asList("title", "description", "name")
                          .contains(name.substring(name.lastIndexOf('/') + 1)),
                      at,
                      "only titles, descriptions and names: " + name));
      object("Event", JsCalendarPatch.apply(alone, localization.getValue()), at);
    }
    for (JsonNode rule : event.path("recurrenceRules")) {
      check(!(rule.has("count") && rule.has("until")), path, "count or until");
    }
    for (JsonNode link : event.path("links")) {
      check(!link.has("display") || link.path("rel").asString("").equals("icon"), path, "icon");
    }
  }

  private void value(String type, JsonNode node, String path) {
    if (type.startsWith("\"")) {
      check(node.asString("").equals(type.substring(1, type.length() - 1)), path, type);
    } else if (type.endsWith("[]")) {
      check((node.isArray() && !node.isEmpty()) || path.equals("/entries"), path, type);
      for (int i = 0; i < node.size(); i++) {
        value(type.substring(0, type.length() - 2), node.get(i), path + "/" + i);
      }
    } else if (type.endsWith("]")) {
      check(node.isObject() && !node.isEmpty(), path, type);
      String key = type.substring(0, type.indexOf('['));
      String member = type.substring(type.indexOf('[') + 1, type.length() - 1);
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        text(key, entry.getKey(), path);
        value(member, entry.getValue(), path + "/" + entry.getKey());
      }
    } else if (objects.containsKey(type)) {
      object(type, node, path);
    } else {
      scalar(type, node, path);
    }
  }

  private void scalar(String type, JsonNode node, String path) {
    switch (type) {
      case "true" -> check(node.isBoolean() && node.asBoolean(), path, type);
      case "Boolean" -> check(node.isBoolean(), path, type);
      case "Int" -> check(node.isIntegralNumber(), path, type);
      case "UnsignedInt" -> check(node.isIntegralNumber() && node.asLong() >= 0, path, type);
      case "PatchObject" -> check(node.isObject(), path, type);
      default -> {
        check(node.isString(), path, type);
        text(type, node.asString(""), path);
      }
    }
  }

  private void text(String type, String text, String path) {
    boolean fits =
        switch (type) {
          case "String" -> true;
          case "Id" -> ID.matcher(text).matches();
          case "LocalDateTime" -> isLocal(text);
          case "UTCDateTime" -> text.endsWith("Z") && isLocal(text.substring(0, text.length() - 1));
          case "Duration" -> DURATION.matcher(text).matches();
          case "TimeZoneId" -> ZoneId.getAvailableZoneIds().contains(text);
          case "LanguageTag" -> TAG.matcher(text).matches();
          case "URI" -> URI.create(text).isAbsolute();
          case "GeoURI" -> text.matches("geo:-?[\\d.]+,-?[\\d.]+");
          case "Color" -> text.matches("#[0-9a-fA-F]{6}");
          default -> Arrays.asList(type.split("/", -1)).contains(text);
        };
    check(fits, path, type + ", but is " + text);
  }

  private static boolean isLocal(String text) {
    return LOCAL.matcher(text).matches() && LocalDateTime.parse(text).getYear() > 0;
  }

  private void check(boolean holds, String path, String rule) {
    if (!holds) {
      problems.add(path + " must be " + rule);
    }
  }
}
