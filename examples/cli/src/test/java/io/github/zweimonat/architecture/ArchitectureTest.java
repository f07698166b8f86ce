package io.github.zweimonat.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules on the classes of all modules. */
@AnalyzeClasses(
    packages = "io.github.zweimonat",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchRule ARROWS = ArchitectureRules.ARROWS_POINT_DOWN;
  @ArchTest static final ArchRule WEB_SITE = ArchitectureRules.WEB_SITE_POINTS_DOWN;
  @ArchTest static final ArchRule CYCLES = ArchitectureRules.NO_CYCLES;
  @ArchTest static final ArchRule CLOCK = ArchitectureRules.NO_CLOCK;
  @ArchTest static final ArchRule ZONE = ArchitectureRules.NO_DEFAULT_ZONE;
  @ArchTest static final ArchRule LOCALE = ArchitectureRules.NO_DEFAULT_LOCALE;
  @ArchTest static final ArchRule LOCALE_DATA = ArchitectureRules.NO_LOCALE_DATA;
  @ArchTest static final ArchRule SURROUNDINGS = ArchitectureRules.NO_SURROUNDINGS;
  @ArchTest static final ArchRule CORE = ArchitectureRules.CORE_KNOWS_ONLY_THE_JDK;
  @ArchTest static final ArchRule LIBRARIES = ArchitectureRules.LIBRARIES_STAY_INSIDE;
}
