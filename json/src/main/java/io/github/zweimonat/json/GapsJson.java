package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.agenda.PublicationOutput;
import io.github.zweimonat.gaps.Gap;
import io.github.zweimonat.gaps.GapReport;
import io.github.zweimonat.gaps.PartnerGaps;
import io.github.zweimonat.programme.Offer;
import tools.jackson.core.JsonGenerator;

/**
 * A gap report as JSON: the window, and for each partner who is to be asked the gaps and a message.
 * {@code offer} is {@code null} where a partner has no date at all; {@code uids} names the dates
 * that a gap is about.
 */
public final class GapsJson {
  private GapsJson() {}

  /** The finished JSON; Last-Modified is {@code updated} of the programme. */
  public static Publication publication(GapReport report) {
    PublicationOutput bytes = new PublicationOutput();
    try (JsonGenerator json = JsonOutput.generator(bytes, false)) {
      json.writeStartObject();
      AgendaWriter.window(report.window(), report.programme().timeZone(), json);
      json.writeArrayPropertyStart("partners");
      report.partners().forEach(partner -> write(partner, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.publication("application/json; charset=utf-8", report.programme().updated());
  }

  private static void write(PartnerGaps partner, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("partner", partner.partner().id());
    json.writeArrayPropertyStart("gaps");
    partner.gaps().forEach(gap -> write(gap, json));
    json.writeEndArray();
    json.writeStringProperty("message", partner.message());
    json.writeEndObject();
  }

  private static void write(Gap gap, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("kind", gap.kind().key());
    json.writeStringProperty("offer", gap.offer().map(Offer::id).orElse(null));
    json.writeStringProperty("detail", gap.detail());
    json.writeArrayPropertyStart("uids");
    gap.dates().stream().map(Occurrence::uid).forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }
}
