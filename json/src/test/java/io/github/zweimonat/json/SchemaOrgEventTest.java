package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an Event says of its offer, of a document that has all of it. */
class SchemaOrgEventTest {
  private final JsonNode event = first(Everything.document());

  private static JsonNode first(JsonNode document) {
    JsonNode written =
        SchemaOrgSamples.read(SchemaOrgJson.of(Everything.agenda(document)).publication().text());
    return SchemaOrgSamples.nodes(written, "Event").get(0);
  }

  @Test
  void organizers_areAllPartnersTheFirstOneFirst() {
    List<JsonNode> organizers = SchemaOrgSamples.list(event.get("organizer"));

    assertThat(organizers)
        .extracting(one -> one.get("name").get("@value").stringValue())
        .containsExactly("Verkehrswacht e.V.", "Polizeipräsidium");
    assertThat(organizers).allMatch(one -> one.get("@type").stringValue().equals("Organization"));
  }

  @Test
  void organizer_whoIsAlone_isNoList() {
    JsonNode document = Everything.document();
    document.get("offers").get(0).withArray("partners").remove(1);

    assertThat(first(document).get("organizer").get("name").get("@value").stringValue())
        .isEqualTo("Verkehrswacht e.V.");
  }

  @Test
  void languages_areThoseSpokenThere() {
    assertThat(event.get("inLanguage")).hasToString("[\"de\",\"ar\"]");
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false", "null, "})
  void isAccessibleForFree_isSaidWhereItIsKnown(String free, Boolean said) {
    JsonNode document = Everything.document();
    ((ObjectNode) document.at("/offers/0/price")).set("free", Trees.MAPPER.readTree(free));
    JsonNode node = first(document);

    assertThat(node.has("isAccessibleForFree")).isEqualTo(said != null);
    if (said != null) {
      assertThat(node.get("isAccessibleForFree").booleanValue()).isEqualTo(said);
    }
    assertThat(node.get("offers").has("price")).isEqualTo(free.equals("true"));
  }

  @Test
  void offers_sayPriceAndRegistration() {
    JsonNode offer = event.get("offers");

    assertThat(offer.get("@type").stringValue()).isEqualTo("Offer");
    assertThat(offer.get("description").get("@value").stringValue()).isEqualTo("Auch der Helm.");
    assertThat(offer.get("availability").stringValue()).isEqualTo("https://schema.org/InStock");
    assertThat(offer.get("url").stringValue()).isEqualTo("https://probe.example/anmelden");
    assertThat(event.get("maximumAttendeeCapacity").intValue()).isEqualTo(15);
  }

  @Test
  void audience_isWhomItIsFor() {
    JsonNode audience = event.get("audience");

    assertThat(audience.get("@type").stringValue()).isEqualTo("PeopleAudience");
    assertThat(audience.get("suggestedMinAge").intValue()).isEqualTo(10);
    assertThat(audience.get("suggestedMaxAge").intValue()).isEqualTo(17);
    assertThat(audience.get("suggestedGender").stringValue()).isEqualTo("female");
    assertThat(audience.get("audienceType").get("@value").stringValue()).isEqualTo("Anfängerinnen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[10, 17] | 10-17", "[18, null] | 18-", "[null, 12] | 0-12"})
  void typicalAgeRange_hasBothEnds(String ages, String range) {
    JsonNode document = Everything.document();
    ((ObjectNode) document.at("/offers/0/audience")).set("ages", Trees.MAPPER.readTree(ages));

    assertThat(first(document).get("typicalAgeRange").stringValue()).isEqualTo(range);
  }

  @Test
  void everyText_saysItsLanguage() {
    assertThat(event.findValues("@value")).hasSameSizeAs(event.findValues("@language"));
    for (String text : List.of("name", "description")) {
      assertThat(event.get(text).get("@language").stringValue()).isEqualTo("de");
    }
  }
}
