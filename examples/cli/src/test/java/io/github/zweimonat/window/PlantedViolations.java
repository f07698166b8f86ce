package io.github.zweimonat.window;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.zweimonat.agenda.Agenda;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Breaks every rule of the architecture once, in a package at the bottom of core: proof that the
 * rules find something. It exists in tests only.
 */
public final class PlantedViolations {
  private PlantedViolations() {}

  /** An arrow that points up. */
  static final class UpwardArrow {
    @Nullable Agenda agenda;
  }

  /** Reads the clock. */
  static final class ClockReader {
    Instant now() {
      return Instant.now();
    }
  }

  /** Reads the default zone. */
  static final class ZoneReader {
    ZoneId zone() {
      return ZoneId.systemDefault();
    }
  }

  /** Reads the default locale. */
  static final class LocaleReader {
    Locale locale() {
      return Locale.getDefault();
    }
  }

  /** Takes a name from the JDK's locale data. */
  static final class NameReader {
    String name() {
      return DayOfWeek.MONDAY.getDisplayName(TextStyle.FULL, Locale.GERMAN);
    }
  }

  /** Reads the environment. */
  static final class EnvironmentReader {
    @Nullable String home() {
      return System.getenv("HOME");
    }
  }

  /** Uses a library. */
  static final class LibraryUser {
    @Nullable ArchTest annotation;
  }

  /** Shows a library. */
  public static final class LibraryShower {
    private LibraryShower() {}

    /** A type of it. */
    public static @Nullable ArchRule rule() {
      return null;
    }
  }
}
