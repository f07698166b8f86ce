package io.github.zweimonat.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Documents that the reader takes: whole ones, and short ones around whatever looks odd. */
final class AcceptedDocuments {
  private static final List<String> PROGRAMMES =
      List.of(
          "sample-programme.json",
          "corners-programme.json",
          "broken/base.json",
          "every-member.json");

  /** Members of a programme. */
  private static final List<String> MEMBERS =
      List.of(
          "",
          """
          "$schema": null, "description": null, "url": null, "image": null, "contact": null,
          "legal": null, "rhythm": null, "categories": null, "partners": null, "places": null,
          "breaks": null, "offers": null""",
          """
          "$schema": " ", "description": "\\t\\n", "url": "", "image": "\\u2003", "contact": {},
          "legal": {}, "rhythm": {}, "categories": [], "partners": [], "places": [], "breaks": [],
          "offers": [], "x-a": null""",
          """
          "x-1": {"a": [1, 2.50, -1e40, true, null, "\\u00e4\\t", {"": {}}]}, "x--": [], "x-X y": ""
          """,
          """
          "description": {"de": null, "EN": "", "de-simple": " ", "zh-hant-tw": "…", "sl-rozaj": "x"}
          """,
          """
          "description": {"de-x-private": "…", "en-u-ca-buddhist": "…", "aa-bbb-ccc-ddd": "…"}
          """,
          """
          "url": "HTTPS://user@integration.example:8443/a;b/c,d?x=[y]&z=%C3%A4#f?", "image": "http://a_b"
          """,
          """
          "url": "http://[2001:db8::7]:80/", "image": "https://münster.example/größe/😀?ä=ö"
          """,
          """
          "contact": {"name": null, "email": " ", "telephone": ""}, "rhythm": {"anchor": null}
          """,
          """
          "contact": {"email": "üli+x@bücher.example"}, "rhythm": {"anchor": "0001-12"}
          """,
          """
          "legal": {"imprint": "", "privacy": null, "accessibility": "http://a.example?b"}
          """,
          """
          "categories": [{"id": "0", "name": " ", "color": null}, {"id": "a-b-c1", "color": "#ABCdef"},
          {"id": "c", "color": ""}]""",
          """
          "partners": [{"id": "p", "name": {"de": "", "en": "P"}, "shortName": {"de": ""}, "type": "",
          "role": null, "email": null, "memberFrom": "", "memberUntil": "2024-02-29"},
          {"id": "q", "name": "Q", "role": " ", "memberFrom": "2000-02-29", "memberUntil": "9999-12-31"}]
          """,
          """
          "places": [{"id": "p", "name": "P", "address": null, "geo": null, "shared": null},
          {"id": "q", "name": "Q", "address": {"country": "", "city": null}, "geo": [-90, 180.0]},
          {"id": "r", "name": "R", "geo": [9e1, -1.8E2]}]""",
          """
          "breaks": [{"id": "a", "first": "2025-01-01", "last": "2025-01-01", "days": null},
          {"id": "b", "first": "2025-01-01", "last": "2025-01-02", "days": []},
          {"id": "c", "first": "", "last": null, "closesAll": null,
          "days": [{"date": "2025-01-01", "name": null, "x-a": 1}, {"date": "2025-01-01"}]}]""");

  /** Members of an offer. */
  private static final List<String> OFFERS =
      List.of(
          """
          "summary": null, "description": "", "categories": null, "keywords": null, "place": "",
          "online": null, "audience": null, "inLanguages": null, "registration": null, "price": null,
          "contact": null, "url": " ", "image": null, "status": null, "availability": "",
          "updated": null, "sequence": null, "schedules": null""",
          """
          "keywords": ["a", {"de": "b"}, "a"], "inLanguages": ["x-klingon", "DE-at", "und", "de-1996"],
          "audience": {"ages": [null, null], "gender": ""}, "status": "draft", "updated": ""
          """,
          """
          "audience": {"ages": [0, 150], "gender": null}, "price": {"free": null}, "sequence": 2147483647,
          "registration": {"required": null, "until": "P1W1DT1H1M1S", "capacity": 1, "url": ""}""",
          """
          "audience": {"ages": [18, null]}, "registration": {"until": "", "capacity": null},
          "sequence": -0, "availability": "dates-follow", "x-a": 0""",
          """
          "schedules": [{"id": null, "start": "2025-07-08T16:00:30", "duration": "PT0S", "timeZone": "",
          "recurrenceRule": null, "additionalDates": null, "exceptDates": null, "breaks": null,
          "openDuring": null, "course": null, "overrides": null}]""",
          """
          "schedules": [{"id": " ", "start": "2025-07-08", "duration": "P1DT0H0S", "timeZone": null,
          "recurrenceRule": " freq=daily;COUNT=3\\n", "additionalDates": ["2025-07-20"],
          "exceptDates": ["2025-07-09"], "course": {},
          "overrides": [{"date": "2025-07-10", "start": "2025-07-11", "duration": "P01W0D"},
          {"date": "2025-07-20", "start": "", "duration": null, "place": " ", "title": null,
          "note": {"de": ""}, "status": "", "full": null}]}]""",
          """
          "schedules": [{"id": "a", "start": "2025-07-08T16:00", "duration": "PT90M",
          "recurrenceRule": "FREQ=WEEKLY;UNTIL=20251231T235959;BYDAY=TU", "exceptDates": ["2025-07-15"],
          "course": {"joining": null}},
          {"start": "2025-07-31T16:00", "duration": "PT2H", "timeZone": "Etc/GMT+1",
          "recurrenceRule": "BYDAY=-1TH,+05TH;FREQ=MONTHLY;COUNT=03;WKST=SU;INTERVAL=001;BYSETPOS=+1,-1"}]
          """,
          """
          "schedules": [{"start": "2025-07-08T16:00", "duration": "P7DT24H", "breaks": [], "openDuring": [],
          "recurrenceRule": "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=8;BYHOUR=16;BYMINUTE=0;BYSECOND=0",
          "x-a": {"y": null}, "overrides": []}]""");

  private AcceptedDocuments() {}

  /** All of them. */
  static Stream<byte[]> all() {
    return Stream.of(
            PROGRAMMES.stream().map(Samples::bytes),
            MEMBERS.stream().map(Minimal::document),
            OFFERS.stream().map(Minimal::offer),
            brokenOnesWithWarningsOnly())
        .flatMap(documents -> documents);
  }

  private static Stream<byte[]> brokenOnesWithWarningsOnly() {
    String base = new String(Samples.bytes("broken/base.json"), StandardCharsets.UTF_8);
    return BrokenDocumentsTest.cases().stream()
        .map(broken -> broken.of(base))
        .filter(document -> ProgrammeReader.check(document).programme().isPresent());
  }
}
