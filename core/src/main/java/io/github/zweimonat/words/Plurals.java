package io.github.zweimonat.words;

/**
 * Which form of a word stands with a number. One and two have words of their own; what follows has
 * the forms that CLDR names, except that the singular of Russian and Ukrainian (21, 31 …) is {@code
 * other} here.
 */
final class Plurals {
  private Plurals() {}

  /** {@code 1}, {@code 2}, {@code few}, {@code many} or {@code other}; for numbers from 1 on. */
  static String form(String language, long number) {
    if (number <= 2) {
      return number == 1 ? "1" : "2";
    }
    return switch (language) {
      case "ar" -> arabic(number % 100);
      case "ru", "uk" -> slavic(number % 100);
      default -> "other";
    };
  }

  private static String arabic(long hundredth) {
    if (hundredth <= 2) {
      return "other";
    }
    return hundredth <= 10 ? "few" : "many";
  }

  private static String slavic(long hundredth) {
    long last = hundredth % 10;
    if (hundredth / 10 == 1 || last == 0 || last >= 5) {
      return "many";
    }
    return last == 1 ? "other" : "few";
  }
}
