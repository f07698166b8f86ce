package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DocumentLayoutPropertyTest {
  private static final String[] STRINGS = {
    "",
    "a",
    "ä, \"ö\": [ü]",
    "\\",
    "\\\"",
    "{}",
    "دوچرخه‌سواری",
    "👩‍👧 𝄞",
    "zwei\nZeilen\t",
    "x".repeat(39)
  };

  @Provide
  Arbitrary<JsonNode> trees() {
    return Arbitraries.randomValue(random -> tree(random, 4));
  }

  private static JsonNode tree(Random random, int levels) {
    int size = random.nextInt(7);
    return switch (random.nextInt(levels == 0 ? 3 : 6)) {
      case 0 -> Trees.MAPPER.getNodeFactory().numberNode(random.nextInt());
      case 1 -> Trees.MAPPER.getNodeFactory().booleanNode(random.nextBoolean());
      case 2 -> Trees.MAPPER.getNodeFactory().stringNode(string(random));
      case 3 -> {
        ObjectNode object = Trees.MAPPER.createObjectNode();
        for (int i = 0; i < size; i++) {
          object.set(string(random), tree(random, levels - 1));
        }
        yield object;
      }
      default -> {
        ArrayNode list = Trees.MAPPER.createArrayNode();
        for (int i = 0; i < size; i++) {
          list.add(tree(random, levels - 1));
        }
        yield list;
      }
    };
  }

  private static String string(Random random) {
    return STRINGS[random.nextInt(STRINGS.length)];
  }

  @Property
  void layout_isThatOfThePlainRule(@ForAll("trees") JsonNode tree, @ForAll Random random) {
    byte[] compact = Trees.MAPPER.writeValueAsBytes(tree);

    assertThat(laidOut(compact, random)).isEqualTo(plain(tree, ""));
  }

  /** In pieces of any size. */
  private static String laidOut(byte[] compact, Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DocumentLayout layout = new DocumentLayout(bytes)) {
      for (int at = 0; at < compact.length; ) {
        int length = Math.min(compact.length - at, 1 + random.nextInt(20_000));
        layout.write(compact, at, length);
        at += length;
      }
      layout.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The rule as it is told, without any haste. */
  private static String plain(JsonNode node, String indentation) {
    if (!node.isContainer()) {
      return Trees.MAPPER.writeValueAsString(node);
    }
    String open = node.isObject() ? "{" : "[";
    String close = node.isObject() ? "}" : "]";
    String below = indentation + "  ";
    List<String> entries = new ArrayList<>();
    if (node.isObject()) {
      node.propertyStream()
          .forEach(
              member ->
                  entries.add(
                      Trees.MAPPER.writeValueAsString(member.getKey())
                          + ": "
                          + plain(member.getValue(), below)));
    } else {
      node.valueStream().forEach(entry -> entries.add(plain(entry, below)));
    }
    String oneLine = open + String.join(", ", entries) + close;
    boolean together =
        node.valueStream().noneMatch(JsonNode::isContainer)
            && oneLine.codePointCount(0, oneLine.length()) <= DocumentLayout.LINE;
    return together
        ? oneLine
        : open + '\n' + below + String.join(",\n" + below, entries) + '\n' + indentation + close;
  }
}
