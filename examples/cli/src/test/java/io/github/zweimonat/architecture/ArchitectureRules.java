package io.github.zweimonat.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** What holds for every module, as rules that can be run on any classes. */
final class ArchitectureRules {
  private static final String BASE = "io.github.zweimonat.";
  private static final String[] LIBRARY = {
    BASE + "agenda..",
    BASE + "changes..",
    BASE + "gaps..",
    BASE + "ical..",
    BASE + "imports..",
    BASE + "internal..",
    BASE + "json..",
    BASE + "list..",
    BASE + "programme..",
    BASE + "recurrence..",
    BASE + "schedule..",
    BASE + "text..",
    BASE + "violation..",
    BASE + "window..",
    BASE + "words.."
  };

  /**
   * Of the web site: http → site → page, sheet, widget; what is served knows nothing of a server.
   */
  static final ArchRule WEB_SITE_POINTS_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("http")
          .definedBy(BASE + "examples.website.http..")
          .layer("site")
          .definedBy(BASE + "examples.website.site..")
          .layer("page")
          .definedBy(BASE + "examples.website.page..")
          .layer("sheet")
          .definedBy(BASE + "examples.website.sheet..")
          .layer("widget")
          .definedBy(BASE + "examples.website.widget..")
          .whereLayer("http")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("site")
          .mayOnlyBeAccessedByLayers("http")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("http", "site")
          .whereLayer("sheet")
          .mayOnlyBeAccessedByLayers("http", "site")
          .whereLayer("widget")
          .mayOnlyBeAccessedByLayers("http", "site");

  /**
   * examples → ical, json → core; in core: changes, gaps, list → agenda, imports → programme →
   * schedule → recurrence.
   */
  static final ArchRule ARROWS_POINT_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("examples")
          .definedBy(BASE + "examples..")
          .layer("ical")
          .definedBy(BASE + "ical..")
          .layer("json")
          .definedBy(BASE + "json..")
          .layer("gaps")
          .definedBy(BASE + "gaps..")
          .layer("list")
          .definedBy(BASE + "list..")
          .layer("changes")
          .definedBy(BASE + "changes..")
          .layer("agenda")
          .definedBy(BASE + "agenda..")
          .layer("imports")
          .definedBy(BASE + "imports..")
          .layer("programme")
          .definedBy(BASE + "programme..")
          .layer("schedule")
          .definedBy(BASE + "schedule..")
          .layer("recurrence")
          .definedBy(BASE + "recurrence..")
          .layer("words")
          .definedBy(BASE + "words..")
          .layer("text")
          .definedBy(BASE + "text..")
          .layer("window")
          .definedBy(BASE + "window..")
          .layer("violation")
          .definedBy(BASE + "violation..")
          .layer("internal")
          .definedBy(BASE + "internal..")
          .whereLayer("examples")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ical")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("json")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("gaps")
          .mayOnlyBeAccessedByLayers("examples", "json")
          .whereLayer("list")
          .mayOnlyBeAccessedByLayers("examples", "json")
          .whereLayer("changes")
          .mayOnlyBeAccessedByLayers("examples", "json")
          .whereLayer("agenda")
          .mayOnlyBeAccessedByLayers("examples", "changes", "gaps", "ical", "json", "list")
          .whereLayer("imports")
          .mayOnlyBeAccessedByLayers("examples", "ical", "list")
          .whereLayer("programme")
          .mayOnlyBeAccessedByLayers(
              "examples", "changes", "gaps", "ical", "json", "list", "agenda", "imports")
          .whereLayer("schedule")
          .mayOnlyBeAccessedByLayers(
              "examples",
              "changes",
              "gaps",
              "ical",
              "json",
              "list",
              "agenda",
              "imports",
              "programme")
          .whereLayer("recurrence")
          .mayOnlyBeAccessedByLayers(
              "examples",
              "changes",
              "gaps",
              "ical",
              "json",
              "list",
              "agenda",
              "imports",
              "programme",
              "schedule",
              "words")
          .whereLayer("words")
          .mayOnlyAccessLayers("recurrence", "internal")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("window")
          .mayNotAccessAnyLayer()
          .whereLayer("violation")
          .mayOnlyAccessLayers("internal")
          .whereLayer("internal")
          .mayNotAccessAnyLayer()
          .as("arrows point down");

  static final ArchRule NO_CYCLES =
      slices().matching(BASE + "(*)..").should().beFreeOfCycles().as("no cycles");

  static final ArchRule NO_CLOCK =
      library()
          .should()
          .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
          .orShould()
          .callMethodWhere(target(owner(belongToAnyOf(Clock.class))).and(target(name("systemUTC"))))
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callConstructor(Date.class)
          .as("the library reads no clock");

  static final ArchRule NO_DEFAULT_ZONE =
      library()
          .should()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethodWhere(target(owner(belongToAnyOf(Calendar.class))))
          .as("the library reads no default zone");

  static final ArchRule NO_DEFAULT_LOCALE =
      library()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class)
          .as("the library reads no default locale");

  static final ArchRule NO_LOCALE_DATA =
      library()
          .should()
          .callMethodWhere(target(name("getDisplayName")))
          .orShould()
          .callMethodWhere(target(name("ofLocalizedDate")))
          .orShould()
          .callMethodWhere(target(name("ofLocalizedDateTime")))
          .orShould()
          .callMethodWhere(target(owner(belongToAnyOf(NumberFormat.class))).as("number formats"))
          .as("names and numbers come from our bundles, not from the JDK's locale data");

  static final ArchRule NO_SURROUNDINGS =
      library()
          .should()
          .callMethodWhere(
              target(owner(belongToAnyOf(System.class)))
                  .and(target(name("getenv").or(name("getProperty")))))
          .orShould()
          .dependOnClassesThat(resideInAnyPackage("java.net.http..", "sun..", "com.sun.."))
          .orShould()
          .dependOnClassesThat(
              belongToAnyOf(
                  java.net.URLConnection.class, java.net.Socket.class, java.net.URL.class))
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .as("the library reads no environment and no network, and prints nothing");

  static final ArchRule CORE_KNOWS_ONLY_THE_JDK =
      noClasses()
          .that(areOfCore())
          .should()
          .dependOnClassesThat(
              DescribedPredicate.not(
                  resideInAnyPackage(
                      "java..",
                      "io.github.zweimonat..",
                      "org.immutables..",
                      "org.jspecify..",
                      "javax.annotation.processing..")))
          .as("core knows only the JDK");

  /** But for the bridges, which are there for hosts that use those libraries already. */
  static final ArchRule LIBRARIES_STAY_INSIDE =
      classes()
          .that()
          .resideInAnyPackage(LIBRARY)
          .and()
          .arePublic()
          .and()
          .haveNameNotMatching(".*\\.(Jackson\\w+Module|Ical4j\\w+)")
          .should(new ShowOnlyTheJdk())
          .as("only bridges show a library");

  static final List<ArchRule> ALL =
      List.of(
          ARROWS_POINT_DOWN,
          NO_CYCLES,
          NO_CLOCK,
          NO_DEFAULT_ZONE,
          NO_DEFAULT_LOCALE,
          NO_LOCALE_DATA,
          NO_SURROUNDINGS,
          CORE_KNOWS_ONLY_THE_JDK,
          LIBRARIES_STAY_INSIDE);

  private ArchitectureRules() {}

  private static GivenClassesConjunction library() {
    return noClasses().that(resideInAnyPackage(LIBRARY));
  }

  private static DescribedPredicate<JavaClass> areOfCore() {
    return resideInAnyPackage(LIBRARY)
        .and(DescribedPredicate.not(resideInAnyPackage(BASE + "ical..", BASE + "json..")));
  }
}
