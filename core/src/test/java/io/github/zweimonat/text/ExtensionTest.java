package io.github.zweimonat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionTest {
  @ParameterizedTest
  @ValueSource(strings = {"x-", "y-room", "", "X-room"})
  void of_nameWithoutPrefix_isRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extension.of(name, "1"))
        .withMessage("a host's own member must begin with x-, but is \"" + name + "\"");
  }

  @Test
  void sorted_isByName() {
    Extension room = Extension.of("x-room", "\"2\"");
    Extension key = Extension.of("x-key", "{}");

    assertThat(Extension.sorted(List.of(room, key))).containsExactly(key, room);
  }
}
