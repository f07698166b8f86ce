package io.github.zweimonat.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.GoldenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences of many rules in every language: for those who read them, to see it is right. */
class RecurrenceGoldenTest {
  @Test
  void rules_areThreeHundredAndMore_fewOfThemWithoutASentence() {
    List<RuleTable.Row> rows = RuleTable.rows();

    assertThat(rows).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    assertThat(rows)
        .filteredOn(
            row ->
                RecurrenceWords.of(row.recurrence(), Words.of("de", List.of()))
                    .sentence()
                    .isEmpty())
        .hasSizeBetween(20, 40);
  }

  @Test
  void sentences_areTheGoldenFile() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : RuleTable.lines()) {
      text.append(line).append('\n');
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      for (String language : RecurrenceGrammar.LANGUAGES) {
        RecurrenceWords words =
            RecurrenceWords.of(RuleTable.recurrence(line), Words.of(language, List.of()));
        String mark = words.sentence().isPresent() ? " " : " (dates) ";
        text.append("  ").append(language).append(mark).append(words.text()).append('\n');
      }
    }

    GoldenFile.assertSame(
        "recurrence-sentences.txt", text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
