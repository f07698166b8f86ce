package io.github.zweimonat.internal;

import java.time.ZoneId;
import java.util.Set;

/** Which time zones a programme may name: the IANA ids, no offsets. */
public final class Zones {
  private static final Set<String> IDS = ZoneId.getAvailableZoneIds();

  /** Left the IANA database in 2020; JDKs keep it, calendar apps do not know it. */
  private static final String LEFT_THE_DATABASE = "SystemV/";

  private Zones() {}

  /** Whether {@code id} is one of the IANA ids that this JDK knows. */
  public static boolean isIana(String id) {
    return IDS.contains(id) && !id.startsWith(LEFT_THE_DATABASE);
  }
}
