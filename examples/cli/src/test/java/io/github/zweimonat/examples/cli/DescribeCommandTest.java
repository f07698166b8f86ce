package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribeCommandTest {
  private static CommandRun describe(String rule, String start, String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "describe";
    arguments[1] = rule;
    arguments[2] = "--start";
    arguments[3] = start;
    System.arraycopy(options, 0, arguments, 4, options.length);
    return CommandRun.of(arguments);
  }

  @ParameterizedTest
  @CsvSource({
    "de, jeden Dienstag um 16:00 Uhr",
    "en, every Tuesday at 16:00",
    "ar, كل يوم ثلاثاء الساعة \u2068١٦:٠٠\u2069",
    "de-simple, jeden Dienstag um 16:00 Uhr"
  })
  void describe_inALanguage_isTheSentence(String language, String sentence) {
    CommandRun run = describe("FREQ=WEEKLY;BYDAY=TU", "2025-07-08T16:00", "--language", language);

    assertThat(run).isEqualTo(new CommandRun(0, sentence + "\n", ""));
  }

  @Test
  void describe_withoutLanguage_isEnglish_ofADateIsWholeDays() {
    assertThat(describe("FREQ=MONTHLY;BYDAY=-1FR", "2025-07-25").out())
        .isEqualTo("on the last Friday of every month\n");
  }

  @Test
  void describe_aRuleWithoutASentence_listsDates() {
    assertThat(describe("FREQ=MONTHLY;BYMONTHDAY=31", "2025-07-31").out())
        .isEqualTo(
            "Thursday, 31 July 2025 · Sunday, 31 August 2025 · Friday, 31 October 2025 · "
                + "Wednesday, 31 December 2025 · Saturday, 31 January 2026 · and more\n");
  }

  @Test
  void describe_untilAnInstant_isADayOfTheZone() {
    String rule = "FREQ=DAILY;UNTIL=20251027T230000Z";
    assertThat(describe(rule, "2025-07-08T00:00").out())
        .isEqualTo("every day at 00:00 until 28 October 2025\n");
    assertThat(describe(rule, "2025-07-08T00:00", "--time-zone", "UTC").out())
        .isEqualTo("every day at 00:00 until 27 October 2025\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=DAYLY | 2025-07-08 | en | Europe/Berlin | FREQ must be",
        "FREQ=WEEKLY;BYDAY=MO | 2025-07-08 | en | Europe/Berlin | --start must be a date of the"
            + " rule, but is 2025-07-08; its first one is 2025-07-14",
        "FREQ=DAILY | 8.7.2025 | en | Europe/Berlin | a start must be a date such as 2025-07-08",
        "FREQ=HOURLY | 2025-07-08 | en | Europe/Berlin | FREQ must be DAILY or longer",
        "FREQ=DAILY | 2025-07-08 | so | Europe/Berlin | --language takes one of ar, de,",
        "FREQ=DAILY | 2025-07-08 | de_DE | Europe/Berlin | a language must be a BCP 47 tag",
        "FREQ=DAILY | 2025-07-08 | en | Berlin | --time-zone must be an IANA zone",
        "FREQ=DAILY | 2025-07-08 | en | +02:00 | --time-zone must be an IANA zone",
        "FREQ=DAILY | 2025-07-08 | en | UTC+2 | --time-zone must be an IANA zone"
      })
  void describe_whatIsNotSo_isWrongUsage(
      String rule, String start, String language, String zone, String message) {
    CommandRun run = describe(rule, start, "--language", language, "--time-zone", zone);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).startsWith("zweimonat: ").endsWith("\n");
  }

  @Test
  void describe_withoutStart_isWrongUsage() {
    CommandRun run = CommandRun.of("describe", "FREQ=DAILY");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--start");
  }
}
