package io.github.zweimonat.examples.website;

import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A small programme of two partners, in German and Farsi, with a date of each kind. */
public final class SmallProgramme {
  /** A Tuesday of its first edition, in the middle of a minute. */
  public static final Instant NOW = Instant.parse("2025-07-08T09:00:30Z");

  private SmallProgramme() {}

  /** The programme. */
  public static Programme read() {
    return read("Rad fahren");
  }

  /** The same with another title of its first offer, in all its texts. */
  public static Programme read(String title) {
    return ProgrammeReader.read(json(title));
  }

  /** The document. */
  public static byte[] json(String title) {
    return """
        {
          "version": 1, "id": "probe", "domain": "probe.example",
          "name": {"de": "Probe", "fa": "نمونه"}, "timeZone": "Europe/Berlin",
          "languages": ["de", "fa"], "updated": "2025-07-01T08:00:00Z",
          "rhythm": {"anchor": "2025-07"},
          "categories": [{"id": "sport", "name": "Sport", "color": "#1b7f3b"}],
          "partners": [{"id": "wacht", "name": "Wacht"}, {"id": "ihk", "name": "IHK"}],
          "places": [{"id": "halle", "name": "Halle"}],
          "offers": [
            {"id": "rad", "title": {"de": "%1$s", "fa": "%1$s"}, "partners": ["wacht"],
             "description": {"de": "Alles zu: %1$s", "fa": "Alles zu: %1$s"},
             "categories": ["sport"], "place": "halle", "inLanguages": ["ar"],
             "audience": {"ages": [10, 17]},
             "schedules": [{"start": "2025-07-08T16:00", "duration": "PT2H",
               "recurrenceRule": "FREQ=WEEKLY;COUNT=20",
               "overrides": [{"date": "2025-07-15T16:00", "status": "cancelled"},
                 {"date": "2025-07-22T16:00", "start": "2027-02-03T10:00"}]}]},
            {"id": "rat", "title": "Beratung", "partners": ["ihk"], "availability": "on-request"},
            {"id": "plan", "title": "Geplant", "partners": ["ihk"], "status": "draft",
             "availability": "dates-follow"}
          ]
        }
        """
        .formatted(title)
        .getBytes(StandardCharsets.UTF_8);
  }
}
