package io.github.zweimonat.ical;

/** Which form of a word stands with a number (CLDR's plural categories for whole numbers). */
final class Plurals {
  private Plurals() {}

  /** {@code one}, {@code two}, {@code few}, {@code many} or {@code other}. */
  static String form(String language, long number) {
    return switch (language) {
      case "ar" -> arabic(number);
      case "uk" -> ukrainian(number);
      default -> number == 1 ? "one" : "other";
    };
  }

  private static String arabic(long number) {
    if (number <= 2) {
      return number == 1 ? "one" : number == 2 ? "two" : "other";
    }
    long hundredth = number % 100;
    return hundredth >= 3 && hundredth <= 10 ? "few" : hundredth >= 11 ? "many" : "other";
  }

  private static String ukrainian(long number) {
    long last = number % 10;
    boolean teen = number % 100 / 10 == 1;
    if (last == 1 && !teen) {
      return "one";
    }
    return last >= 2 && last <= 4 && !teen ? "few" : "many";
  }
}
