package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.violation.Violation;
import io.github.zweimonat.window.Window;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JacksonZweimonatModuleTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new JacksonZweimonatModule()).build();
  private static final Programme PROGRAMME = ProgrammeReader.read(Samples.contract());
  private static final Agenda AGENDA =
      Agenda.of(PROGRAMME, PROGRAMME.rhythm().windowOf(YearMonth.of(2025, 7)));

  /** What a host may have. */
  record Tenant(String name, @Nullable Programme programme, int version) {}

  record Parts(
      List<Offer> offers,
      Optional<Partner> partner,
      @Nullable Place place,
      LocalizedText title,
      Window window,
      RecurrenceRule rule,
      NominalDuration duration,
      LocalStart start) {}

  @Test
  void programme_alone_isTheDocument() {
    JsonNode written = Trees.read(MAPPER.writeValueAsBytes(PROGRAMME));

    assertThat(written).isEqualTo(Trees.read(ProgrammeWriter.write(PROGRAMME)));
    assertThat(MAPPER.readValue(Samples.contract(), Programme.class)).isEqualTo(PROGRAMME);
  }

  @Test
  void programme_insideAHostsRecord_isReadBack() {
    Tenant tenant = new Tenant("Münster", PROGRAMME, 3);

    String json = MAPPER.writeValueAsString(tenant);

    assertThat(json)
        .startsWith("{\"name\":\"Münster\",\"programme\":{\"version\":1,\"id\":")
        .endsWith("},\"version\":3}");
    assertThat(MAPPER.readValue(json, Tenant.class)).isEqualTo(tenant);
  }

  @Test
  void programme_null_isNull() {
    Tenant nobody = new Tenant("leer", null, 0);

    String json = MAPPER.writeValueAsString(nobody);

    assertThat(json).isEqualTo("{\"name\":\"leer\",\"programme\":null,\"version\":0}");
    assertThat(MAPPER.readValue(json, Tenant.class)).isEqualTo(nobody);
    assertThat(MAPPER.readValue("{\"name\":\"leer\",\"version\":0}", Tenant.class))
        .isEqualTo(nobody);
    assertThat(MAPPER.readValue("null", Programme.class)).isNull();
  }

  @Test
  void programme_asATree_hasNumbersAndIsReadBack() {
    ObjectNode tree = MAPPER.valueToTree(PROGRAMME);

    assertThat(tree).hasToString(MAPPER.writeValueAsString(PROGRAMME));
    assertThat(tree.get("version").isInt()).isTrue();
    assertThat(tree.at("/places/0/geo/0").doubleValue()).isEqualTo(51.92);
    assertThat(MAPPER.treeToValue(tree, Programme.class)).isEqualTo(PROGRAMME);
  }

  @Test
  void programme_hostsOwnMembers_keepTheirSpelling() {
    Programme programme =
        Programme.builder()
            .from(PROGRAMME)
            .addExtension(Extension.of("x-a", "[1.50,-0,1E9,\"ä😀\",null,true,{}]"))
            .build();

    String json = MAPPER.writeValueAsString(programme);

    assertThat(json).contains("\"x-a\":[1.50,-0,1E9,\"ä😀\",null,true,{}]");
    assertThat(MAPPER.readValue(json, Programme.class)).isEqualTo(programme);
  }

  @Test
  void programme_indentedByTheHost_isLaidOutAsTheRest() {
    JsonMapper indenting = MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    assertThat(indenting.writeValueAsString(new Tenant("a", PROGRAMME, 1)))
        .contains(System.lineSeparator() + "    \"id\" : \"modellprojekt-integration\",");
  }

  @Test
  void programme_brokenInsideAHostsRecord_isRefusedWithEveryProblem() {
    String json =
        "{\"name\":\"a\",\"programme\":"
            + new String(
                Minimal.offer("\"place\": \"zoo\", \"colour\": 1, \"partners\": [\"p\"]"),
                StandardCharsets.UTF_8)
            + ",\"version\":1}";

    assertThatThrownBy(() -> MAPPER.readValue(json, Tenant.class))
        .isInstanceOfSatisfying(
            ValueInstantiationException.class,
            refused -> {
              assertThat(refused.getOriginalMessage())
                  .isEqualTo(
                      """
                      this is no Programme:
                      /offers/0/place: an offer names places of its programme, but there is no "zoo"
                      /offers/0/colour: an object here has no member "colour"
                      /offers/0/partners: a member must stand once, but "partners" is there already""");
              assertThat(refused.getPathReference()).endsWith("Tenant[\"programme\"]");
              assertThat(refused.getCause())
                  .isInstanceOfSatisfying(
                      InvalidValueException.class,
                      cause ->
                          assertThat(cause.violations())
                              .extracting(Violation::rule)
                              .containsExactly(
                                  "unknown-place", "unknown-member", "duplicate-member"));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | the value must be an object in braces, but is 7",
        "\"x\" | the value must be an object in braces, but is \"x\"",
        "[] | the value must be an object in braces, but is […]",
        "{} | the member \"version\" is required, but is missing",
      })
  void programme_somethingElse_isRefused(String json, String message) {
    assertThatThrownBy(() -> MAPPER.readValue(json, Programme.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageStartingWith("this is no Programme:\n" + message);
  }

  @Test
  void programme_moreProblemsThanAreListed_countsTheRest() {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      members.append(i == 0 ? "" : ",").append("\"unknown").append(i).append("\": 1");
    }

    assertThatThrownBy(
            () -> MAPPER.readValue(Minimal.document(members.toString()), Programme.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("\nand 20 more");
  }

  @Test
  void programme_halfASurrogatePair_isRefused() {
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    Minimal.document("\"description\": \"a\\ud800b\""), Programme.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("/description: a text must be of whole Unicode characters");
  }

  @Test
  void programme_cutOff_isJacksonsOwnProblem() {
    String half = "{\"name\":\"a\",\"programme\":{\"version\":1,";

    assertThatThrownBy(() -> MAPPER.readValue(half, Tenant.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("Unexpected end-of-input");
  }

  @Test
  void programme_deeperThanADocument_isRefused() {
    byte[] deep = Minimal.document("\"x-a\": " + "[".repeat(200) + "]".repeat(200));

    assertThatThrownBy(() -> MAPPER.readValue(deep, Programme.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("objects and lists lie at most 100 deep in each other");
  }

  @Test
  void programme_foreignObjectInATree_isRefused() {
    ObjectNode tree = MAPPER.valueToTree(PROGRAMME);
    tree.putPOJO("x-host", new Object());

    assertThatThrownBy(() -> MAPPER.treeToValue(tree, Programme.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("a value must be one of JSON, but is of class java.lang.Object");
  }

  @Test
  void programme_thatNoDocumentHolds_isNotWrittenAtAll() {
    Programme broken = Programme.builder().from(PROGRAMME).name("a\u0000").build();

    assertThatThrownBy(() -> MAPPER.writeValueAsString(broken))
        .isInstanceOf(DatabindException.class)
        .hasMessageStartingWith("Programme: /name: a text has no control characters");
  }

  @Test
  void parts_insideAHostsRecord_areReadBack() {
    Parts parts =
        new Parts(
            PROGRAMME.offers(),
            PROGRAMME.partner("polizei-muenster"),
            PROGRAMME.places().get(0),
            LocalizedText.of("de", "Titel").and("ar", "عنوان"),
            Window.twoMonthsFrom(YearMonth.of(2025, 7)),
            RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU;COUNT=20"),
            NominalDuration.parse("P1DT2H"),
            LocalStart.parse("2025-07-08T16:00"));

    String json = MAPPER.writeValueAsString(parts);

    assertThat(json)
        .endsWith(
            "\"title\":{\"ar\":\"عنوان\",\"de\":\"Titel\"},"
                + "\"window\":{\"from\":\"2025-07-01\",\"until\":\"2025-09-01\"},"
                + "\"rule\":\"FREQ=WEEKLY;BYDAY=TU;COUNT=20\","
                + "\"duration\":\"P1DT2H\",\"start\":\"2025-07-08T16:00\"}");
    assertThat(MAPPER.readValue(json, Parts.class)).isEqualTo(parts);
  }

  @Test
  void everyPart_ofTheSample_isReadBack() {
    PROGRAMME.offers().forEach(offer -> readBack(offer, Offer.class));
    PROGRAMME.partners().forEach(partner -> readBack(partner, Partner.class));
    PROGRAMME.places().forEach(place -> readBack(place, Place.class));
    PROGRAMME.categories().forEach(category -> readBack(category, Category.class));
    PROGRAMME.breaks().forEach(pause -> readBack(pause, Break.class));
  }

  private static <T> void readBack(T value, Class<T> type) {
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(value), type)).isEqualTo(value);
  }

  @Test
  void text_withoutLanguage_isAString() {
    assertThat(MAPPER.writeValueAsString(LocalizedText.of("Titel"))).isEqualTo("\"Titel\"");
    assertThat(MAPPER.readValue("\"Titel\"", LocalizedText.class))
        .isEqualTo(LocalizedText.of("Titel"));
    assertThatThrownBy(() -> MAPPER.readValue("{\"deutsch!\": \"a\"}", LocalizedText.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageStartingWith("this is no LocalizedText:\n/deutsch!: a language must be");
  }

  @Test
  void offer_broken_isRefusedWithPointersFromIt() {
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    "[{\"id\": \"a\", \"title\": \"\", \"partners\": []}]", Offer[].class))
        .isInstanceOf(DatabindException.class)
        .hasMessageStartingWith(
            """
            this is no Offer:
            an offer has at least one partner, but a has none
            /title: a required text must not be empty, but is""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'from':'2025-07-01','until':'2025-07-01'} | a window must end after it begins, but begins"
            + " on 2025-07-01 and ends before 2025-07-01",
        "{'from':'2025-07-01'} | the member \"until\" is required, but is missing",
        "{'from':'1.7.2025','until':'2025-09-01'} | /from: a day must be written like 2025-07-08",
        "{'from':'2025-07-01','till':'2025-09-01'} | the member \"until\" is required",
      })
  void window_broken_isRefused(String json, String message) {
    assertThatThrownBy(() -> MAPPER.readValue(json.replace('\'', '"'), Window.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageStartingWith("this is no Window:\n" + message);
  }

  @Test
  void rule_broken_isRefusedWithItsOwnMessage() {
    assertThatThrownBy(() -> MAPPER.readValue("\"FREQ=DAYLY\"", RecurrenceRule.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("FREQ must be SECONDLY, MINUTELY");
  }

  @Test
  void agenda_isAgendaJsonInTheLanguageOfTheModule() {
    JsonMapper farsi =
        MAPPER.rebuild().addModule(new JacksonZweimonatModule().language("fa")).build();

    assertThat(MAPPER.writeValueAsString(AGENDA))
        .isEqualTo(AgendaJson.of(AGENDA).publication().text());
    assertThat(farsi.writeValueAsString(AGENDA))
        .isEqualTo(AgendaJson.of(AGENDA).language("fa").publication().text());
  }

  @Test
  void occurrence_isAsInTheAgenda() {
    JsonMapper english =
        MAPPER.rebuild().addModule(new JacksonZweimonatModule().language("en")).build();

    assertThat(MAPPER.writeValueAsString(AGENDA.occurrences()))
        .isEqualTo(MAPPER.valueToTree(AGENDA).get("occurrences").toString());
    assertThat(english.writeValueAsString(AGENDA.occurrences()))
        .isEqualTo(english.valueToTree(AGENDA).get("occurrences").toString())
        .contains("\"fallback\":{\"title\":\"de\"}");
  }

  @Test
  void agenda_isNeverRead() {
    assertThatThrownBy(() -> MAPPER.readValue("{}", Agenda.class))
        .isInstanceOf(DatabindException.class);
  }

  @Test
  void module_isFound() {
    JsonMapper finding = JsonMapper.builder().findAndAddModules().build();
    JsonMapper english =
        JsonMapper.builder()
            .findAndAddModules()
            .addModule(new JacksonZweimonatModule().language("en"))
            .build();

    assertThat(finding.readValue(Samples.contract(), Programme.class)).isEqualTo(PROGRAMME);
    assertThat(english.writeValueAsString(AGENDA)).contains("\"language\":\"en\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "deutsch!", "de_DE"})
  void language_illFormed_isRefused(String tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JacksonZweimonatModule().language(tag))
        .withMessageStartingWith("a language must be a BCP 47 tag");
  }

  @Test
  void window_overTheEnd_isNotRead() {
    assertThat(MAPPER.readValue("{\"from\":\"0001-01-01\",\"until\":\"9999-12-31\"}", Window.class))
        .isEqualTo(Window.between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
  }
}
