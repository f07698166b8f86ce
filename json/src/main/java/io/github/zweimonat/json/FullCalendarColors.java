package io.github.zweimonat.json;

/** Black or white, whichever is easier to read on a colour. */
final class FullCalendarColors {
  /** Where black and white have the same contrast (WCAG 2.2, relative luminance). */
  private static final double EVEN = StrictMath.sqrt(1.05 * 0.05) - 0.05;

  private FullCalendarColors() {}

  /** The colour of text on {@code color}, which is {@code #rrggbb}. */
  static String textOn(String color) {
    double luminance =
        0.2126 * linear(color, 1) + 0.7152 * linear(color, 3) + 0.0722 * linear(color, 5);
    return luminance > EVEN ? "#000000" : "#ffffff";
  }

  private static double linear(String color, int at) {
    double share = Integer.parseInt(color, at, at + 2, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }
}
