package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is taken out of a document that says everything, a format writes something else then, or
 * names a loss at that member or around it.
 */
class SilentLossTest {
  private static final JsonNode DOCUMENT = Everything.document();

  /** What the loss without a pointer names. */
  private static final List<String> PROGRAMME =
      List.of("/id", "/name", "/description", "/url", "/image", "/contact", "/legal", "/rhythm");

  /** Members that readers never see, and why they would not miss them. */
  private static final Map<String, String> NOT_SHOWN =
      Map.of(
          "/places/0/shared", "for gaps: several dates there are no clash",
          "/breaks/1/name", "its only day has a name of its own",
          "/breaks/1/id", "refers only to itself",
          "/breaks/2/closesAll", "its schedule is open during it",
          "/offers/0/updated", "a stamp",
          "/offers/0/sequence", "a stamp");

  private record Told(Publication publication, List<Loss> losses) {}

  private enum Format {
    JSON_LD,
    JS_CALENDAR,
    FULL_CALENDAR,
    OPEN_ACTIVE,
    CSV;

    private Told told(Agenda agenda) {
      return switch (this) {
        case JSON_LD ->
            new Told(SchemaOrgJson.of(agenda).publication(), SchemaOrgJson.of(agenda).losses());
        case JS_CALENDAR ->
            new Told(JsCalendarJson.of(agenda).publication(), JsCalendarJson.of(agenda).losses());
        case FULL_CALENDAR ->
            new Told(
                FullCalendarJson.of(agenda).publication(), FullCalendarJson.of(agenda).losses());
        case OPEN_ACTIVE ->
            new Told(OpenActiveJson.of(agenda).publication(), OpenActiveJson.of(agenda).losses());
        case CSV -> new Told(AgendaCsv.of(agenda).publication(), AgendaCsv.of(agenda).losses());
      };
    }

    /** Nothing if {@code document} is refused. */
    Optional<Told> of(JsonNode document) {
      try {
        return Optional.of(told(Everything.agenda(document)));
      } catch (InvalidProgrammeException refused) {
        return Optional.empty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatIsTakenOut_isMissedOrNamed(Format format) {
    Told everything = format.of(DOCUMENT).orElseThrow();
    List<String> silent = new ArrayList<>();
    int tried = 0;
    for (String pointer : pointers(DOCUMENT, "").toList()) {
      Optional<Told> without =
          format.of(without(pointer)).or(() -> changed(pointer).flatMap(format::of));
      if (without.isPresent()) {
        tried++;
        if (without.get().equals(everything) && !isNamed(pointer, everything.losses())) {
          silent.add(pointer);
        }
      }
    }

    assertThat(tried).isGreaterThan(100);
    assertThat(silent).isSubsetOf(NOT_SHOWN.keySet());
  }

  private static Stream<String> pointers(JsonNode node, String at) {
    if (node.isObject()) {
      return node.properties().stream()
          .flatMap(member -> below(member.getValue(), at + "/" + member.getKey()));
    }
    return Stream.iterate(0, i -> i < node.size(), i -> i + 1)
        .flatMap(i -> below(node.get(i), at + "/" + i));
  }

  private static Stream<String> below(JsonNode node, String at) {
    return Stream.concat(Stream.of(at), pointers(node, at));
  }

  private static JsonNode without(String pointer) {
    JsonNode document = DOCUMENT.deepCopy();
    JsonPointer path = JsonPointer.compile(pointer);
    JsonNode parent = document.at(path.head());
    if (parent instanceof ObjectNode object) {
      object.remove(path.last().getMatchingProperty());
    } else if (parent instanceof ArrayNode list) {
      list.remove(path.last().getMatchingIndex());
    }
    return document;
  }

  /** A text that must be there says something else instead; nothing where it is no text. */
  private static Optional<JsonNode> changed(String pointer) {
    JsonNode document = DOCUMENT.deepCopy();
    JsonPointer path = JsonPointer.compile(pointer);
    JsonNode value = document.at(path);
    if (document.at(path.head()) instanceof ObjectNode object && value.isString()) {
      object.put(path.last().getMatchingProperty(), value.stringValue() + "-anders");
      return Optional.of(document);
    }
    return Optional.empty();
  }

  private static boolean isNamed(String pointer, List<Loss> losses) {
    return losses.stream().anyMatch(loss -> isNamed(pointer, loss));
  }

  /** What an offer refers to is lost with the reference. */
  private static boolean isNamed(String pointer, Loss loss) {
    if (loss.pointer().isEmpty()) {
      return PROGRAMME.stream().anyMatch(member -> isWithin(pointer, member));
    }
    return isWithin(pointer, loss.pointer())
        || (loss.pointer().equals("/offers/0/partners/1") && isWithin(pointer, "/partners/0"))
        || (loss.pointer().equals("/offers/0/categories") && isWithin(pointer, "/categories/0"));
  }

  private static boolean isWithin(String pointer, String member) {
    return pointer.equals(member) || pointer.startsWith(member + "/");
  }
}
