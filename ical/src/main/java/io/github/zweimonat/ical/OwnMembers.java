package io.github.zweimonat.ical;

import io.github.zweimonat.internal.JsonText;
import io.github.zweimonat.text.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps properties that an offer has no member for as its own ones: {@code X-APPLE-TRAVEL-ADVISORY}
 * as {@code x-ical-apple-travel-advisory}, {@code COMMENT} as {@code x-ical-comment}.
 */
final class OwnMembers {
  /** Before the names of properties. */
  static final String PREFIX = "x-ical-";

  /** Read elsewhere, or about the file and its revisions and not about what takes place. */
  private static final Set<String> NOT_KEPT =
      Set.of(
          "ATTACH",
          "ATTENDEE",
          "CATEGORIES",
          "CLASS",
          "CONFERENCE",
          "CONTACT",
          "CREATED",
          "DESCRIPTION",
          "DTEND",
          "DTSTAMP",
          "DTSTART",
          "DURATION",
          "EXDATE",
          "EXRULE",
          "GEO",
          "IMAGE",
          "LAST-MODIFIED",
          "LOCATION",
          "ORGANIZER",
          "RDATE",
          "RECURRENCE-ID",
          "REQUEST-STATUS",
          "RRULE",
          "SEQUENCE",
          "STATUS",
          "SUMMARY",
          "TRANSP",
          "UID",
          "URL",
          "X-ALT-DESC",
          "X-APPLE-STRUCTURED-LOCATION",
          "X-GOOGLE-CONFERENCE",
          "X-MICROSOFT-CDO-ALLDAYEVENT");

  private OwnMembers() {}

  static List<Extension> of(ReadComponent event) {
    Map<String, List<String>> texts = new TreeMap<>();
    for (ReadProperty property : event.properties()) {
      String text = property.text().strip();
      if (!NOT_KEPT.contains(property.name()) && !text.isEmpty()) {
        texts.computeIfAbsent(name(property.name()), name -> new ArrayList<>()).add(text);
      }
    }
    return texts.entrySet().stream()
        .map(own -> Extension.of(own.getKey(), JsonText.of(own.getValue())))
        .toList();
  }

  private static String name(String property) {
    String name = property.toLowerCase(Locale.ROOT);
    return PREFIX + (name.startsWith("x-") && name.length() > 2 ? name.substring(2) : name);
  }
}
