package io.github.zweimonat.examples.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How days, months and instants are read; picocli's own way tells of classes, not of the rule. */
final class TimeOptions {
  private TimeOptions() {}

  /** Makes {@code line} and its commands read them so. */
  static void register(CommandLine line) {
    line.registerConverter(LocalDate.class, reader(LocalDate::parse, "a date such as 2025-07-08"));
    line.registerConverter(YearMonth.class, reader(YearMonth::parse, "a month such as 2025-07"));
    line.registerConverter(
        Instant.class, reader(Instant::parse, "an instant such as 2025-07-08T09:00:00Z"));
  }

  private static <T> ITypeConverter<T> reader(Function<String, T> parse, String rule) {
    return text -> {
      try {
        return parse.apply(text);
      } catch (DateTimeException malformed) {
        throw new TypeConversionException("must be " + rule + ", but is " + text);
      }
    };
  }
}
