package io.github.zweimonat.json;

import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The small values of random programmes, odd ones among them. */
final class RandomParts {
  private static final String[] STRINGS = {
    "Räder und Helme",
    "دوچرخه‌سواری ایمن",
    " von Leerzeichen umgeben ",
    "zwei\nZeilen\tund ein Tabulator",
    "\"quoted\" \\ back/slash </script>",
    "👩‍👧 \u00a0\u2028\ufeff\u200f\ud834\udd1e",
    "0251 / 123",
    "a".repeat(76),
    "ä".repeat(77),
    "\"".repeat(38),
  };
  private static final String[] LANGUAGES = {
    "de", "en", "ar", "de-simple", "zh-Hant-TW", "und", "fr", "de-x-leicht"
  };
  private static final String[] JSON = {
    "null",
    "true",
    "-0",
    "1.50",
    "1E+9",
    "123456789012345678901234567890",
    "\"\"",
    "\"zwei\\nZeilen \\\"ä\\\" \\\\\"",
    "[]",
    "{}",
    "[[],{},[[1]]]",
    "[\"de\",null,1.0,false]",
    "{\"b\":[1,2,{\"c\":\"d\"}],\"a\":{},\"x-y\":\"\"}",
    "{\"version\":1,\"id\":\"kein Angebot\"}",
    "[" + "1,".repeat(39) + "1]",
    "[" + "1,".repeat(26) + "10]",
    "[" + "1,".repeat(26) + "1]",
    "[\"" + "ü".repeat(76) + "\"]",
    "[\"" + "ü".repeat(77) + "\"]",
    "[".repeat(80) + "]".repeat(80),
  };

  private final Random random;

  RandomParts(Random random) {
    this.random = random;
  }

  /** From 0 to {@code bound}, that one excluded. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean bool() {
    return random.nextBoolean();
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return bool() ? Optional.of(value.get()) : Optional.empty();
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T oneOf(T... values) {
    return values[below(values.length)];
  }

  <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }

  /** At least one of {@code values}, in any order. */
  <T> List<T> someOf(List<T> values) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, 1 + below(values.size()));
  }

  Optional<String> string() {
    return maybe(() -> oneOf(STRINGS));
  }

  /** A text that names no language, or one in up to three. */
  LocalizedText text() {
    if (bool()) {
      return LocalizedText.of(oneOf(STRINGS));
    }
    LocalizedText text = LocalizedText.of(oneOf(LANGUAGES), oneOf(STRINGS));
    for (int i = below(3); i > 0; i--) {
      text = text.and(oneOf(LANGUAGES), oneOf(STRINGS));
    }
    return text;
  }

  Optional<URI> address() {
    return maybe(
        () ->
            URI.create(
                oneOf(
                    "https://probe.example/",
                    "HTTP://Probe.Example:8080/a%20b?c=d&e=%c3%a4#f",
                    "https://münster.example/räder",
                    "https://[2001:db8::1]/")));
  }

  ZoneId zone() {
    return ZoneId.of(oneOf("Europe/Berlin", "Asia/Kolkata", "UTC", "Etc/GMT+5", "America/Havana"));
  }

  LocalDate day() {
    return oneOf(
        LocalDate.of(1, 1, 1),
        LocalDate.of(987, 6, 5),
        LocalDate.of(2024, 2, 29),
        LocalDate.of(2025, 7, 1).plusDays(below(400)),
        LocalDate.of(9999, 12, 31));
  }

  Instant instant() {
    return oneOf(
        Instant.parse("0001-01-01T00:00:00Z"),
        Instant.parse("9999-12-31T23:59:59Z"),
        Instant.parse("2025-07-01T08:00:00Z").plusMillis(below(Integer.MAX_VALUE)));
  }

  double degrees(int limit) {
    return oneOf(
        0.0,
        -0.0,
        (double) limit,
        -limit + 0.5,
        Double.MIN_VALUE,
        1.0E-5,
        51.92,
        (random.nextDouble() * 2 - 1) * limit);
  }

  NominalDuration duration(boolean allDay) {
    return NominalDuration.parse(
        allDay
            ? oneOf("P1D", "P2W", "P3660D")
            : oneOf("PT0S", "PT90M", "P1DT1H1M1S", "P2D", "PT36H", "P1W", "PT87840H"));
  }

  /** Up to three members of a host's own, in any order. */
  List<Extension> extensions() {
    if (below(3) > 0) {
      return List.of();
    }
    List<Extension> extensions = new ArrayList<>();
    IntStream.rangeClosed(0, below(3))
        .mapToObj(i -> List.of("x-b", "x-a \"ä\"\\\n", "x-c").get(i))
        .forEach(name -> extensions.add(Extension.of(name, oneOf(JSON))));
    return extensions;
  }
}
