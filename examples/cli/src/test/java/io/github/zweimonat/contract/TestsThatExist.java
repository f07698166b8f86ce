package io.github.zweimonat.contract;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every test that the modules before this one and this one have, as the table names them. */
final class TestsThatExist {
  private static final Map<String, Path> MODULES =
      Map.of(
          "core", Path.of("../../core"),
          "ical", Path.of("../../ical"),
          "json", Path.of("../../json"),
          "website", Path.of("../website"),
          "cli", Path.of("."));
  private static final Path CASES =
      MODULES.get("json").resolve("src/test/resources/io/github/zweimonat/json/broken/cases.txt");
  private static final String LINT = "lint ";
  private static final Path CI = Path.of("../../.ci/run");
  private static final Set<String> MARKS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property", "ArchTest");

  private final Set<String> names = new HashSet<>();
  private final String ci;

  private TestsThatExist(String ci) {
    this.ci = ci;
  }

  static TestsThatExist find() {
    TestsThatExist tests = new TestsThatExist(text(CI));
    for (Map.Entry<String, Path> module : MODULES.entrySet()) {
      Path classes = module.getValue().resolve("target/test-classes");
      if (!Files.isDirectory(classes)) {
        throw new IllegalStateException(
            classes + " is missing: build with -am, which compiles the tests of all modules");
      }
      for (JavaClass type : imported(classes)) {
        tests.addChecks(type);
        type.getMembers().stream()
            .filter(TestsThatExist::isRun)
            .forEach(
                test ->
                    tests.names.add(
                        module.getKey() + " " + type.getSimpleName() + "." + test.getName()));
      }
    }
    text(CASES)
        .lines()
        .filter(line -> line.startsWith("# "))
        .forEach(line -> tests.names.add("case " + line.substring(2)));
    return tests;
  }

  /** Only what lies there: following what the classes mention takes half a minute. */
  private static JavaClasses imported(Path classes) {
    return ArchConfiguration.withThreadLocalScope(
        configuration -> {
          configuration.setResolveMissingDependenciesFromClassPath(false);
          return new ClassFileImporter().importPath(classes);
        });
  }

  /** The checks of feeds that are values of an enum, all of which a test goes through. */
  private void addChecks(JavaClass type) {
    if (type.isEnum() && type.getSimpleName().endsWith("Lint")) {
      type.getFields().stream()
          .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
          .forEach(field -> names.add(LINT + type.getSimpleName() + "." + field.getName()));
    }
  }

  /** Those checks. */
  Set<String> checks() {
    return names.stream().filter(name -> name.startsWith(LINT)).collect(Collectors.toSet());
  }

  /** Whether there is the test that the table calls {@code name}. */
  boolean has(String name) {
    return name.startsWith("ci ") ? ci.contains("\n" + name.substring(3)) : names.contains(name);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isRun(JavaMember member) {
    Set<String> marks = new HashSet<>();
    for (JavaAnnotation<?> annotation : member.getAnnotations()) {
      marks.add(annotation.getRawType().getSimpleName());
    }
    return marks.stream().anyMatch(MARKS::contains) && !marks.contains("Disabled");
  }
}
