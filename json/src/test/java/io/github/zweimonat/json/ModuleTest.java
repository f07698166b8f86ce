package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.programme.Programme;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

/** A host on the module path needs what it uses, and nothing else. */
class ModuleTest {
  @Test
  void json_withoutDatabind_canStart() throws URISyntaxException {
    ModuleFinder finder =
        ModuleFinder.of(
            place(ProgrammeWriter.class), place(Programme.class), place(JsonParser.class));

    Configuration modules =
        ModuleLayer.boot()
            .configuration()
            .resolve(finder, ModuleFinder.of(), Set.of("io.github.zweimonat.json"));

    assertThat(modules.modules())
        .extracting(ResolvedModule::name)
        .containsExactlyInAnyOrder(
            "io.github.zweimonat.json", "io.github.zweimonat.core", "tools.jackson.core");
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
