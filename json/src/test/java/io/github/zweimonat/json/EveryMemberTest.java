package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A document with every member there is: each of them is read, and each may be null. */
class EveryMemberTest {
  private static final byte[] DOCUMENT = Samples.bytes("every-member.json");

  /** Every member as a path such as {@code offers[].schedules[].start}. */
  static Stream<String> members() {
    Set<String> paths = new TreeSet<>();
    visit(Trees.read(DOCUMENT), "", (path, holder) -> paths.add(path));
    return paths.stream();
  }

  /** Without hosts' own ones: what null means there is theirs to say. */
  static Stream<String> contractMembers() {
    return members().filter(path -> !path.endsWith("x-a"));
  }

  @Test
  void document_isInOrderAndHasEveryMemberOfTheSchema() {
    assertThat(ProgrammeReader.check(DOCUMENT).problems()).isEmpty();
    assertThat(SchemaCheck.errors(DOCUMENT)).isEmpty();

    assertThat(contractMembers()).containsExactlyInAnyOrderElementsOf(SchemaMembers.all());
  }

  @ParameterizedTest
  @MethodSource("members")
  void member_leftOut_isNoticed(String path) {
    assertThat(without(path, ObjectNode::remove))
        .isNotEqualTo(ProgrammeReader.check(DOCUMENT).programme());
  }

  @ParameterizedTest
  @MethodSource("contractMembers")
  void member_null_isAsIfItWereLeftOut(String path) {
    assertThat(without(path, ObjectNode::putNull)).isEqualTo(without(path, ObjectNode::remove));
  }

  /** The programme without a member, wherever it is; nothing if the member is required. */
  private static Optional<?> without(String path, BiConsumer<ObjectNode, String> change) {
    JsonNode document = Trees.read(DOCUMENT);
    visit(
        document,
        "",
        (found, holder) -> {
          if (found.equals(path)) {
            change.accept(holder, path.substring(path.lastIndexOf('.') + 1));
          }
        });
    return ProgrammeReader.check(Trees.MAPPER.writeValueAsBytes(document)).programme();
  }

  private static void visit(JsonNode node, String path, BiConsumer<String, ObjectNode> member) {
    if (node instanceof ObjectNode object && !isText(path)) {
      for (String name : object.propertyNames().toArray(String[]::new)) {
        String inner = path.isEmpty() ? name : path + "." + name;
        visit(object.get(name), inner, member);
        member.accept(inner, object);
      }
    } else if (node.isArray()) {
      node.forEach(entry -> visit(entry, path + "[]", member));
    }
  }

  /** The name of the programme is the only text in several languages here. */
  private static boolean isText(String path) {
    return path.equals("name");
  }
}
