package io.github.zweimonat.examples.cli.verify;

import java.util.regex.Pattern;

/** The identity of a date: {@code <offer>[.<schedule>]-<planned start>@<domain>}. */
final class Uid {
  private static final Pattern PLANNED = Pattern.compile("-\\d{8}(T\\d{6})?@.*");

  private Uid() {}

  /** {@code radfahren.di} of {@code radfahren.di-20250708T160000@integration.example}. */
  static String series(String uid) {
    return PLANNED.matcher(uid).replaceFirst("");
  }

  /** {@code radfahren} of it. */
  static String offer(String uid) {
    String series = series(uid);
    int dot = series.indexOf('.');
    return dot < 0 ? series : series.substring(0, dot);
  }
}
