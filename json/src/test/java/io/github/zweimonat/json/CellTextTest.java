package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  // The list of https://owasp.org/www-community/attacks/CSV_Injection, and its examples.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+2\";=1+2",
        "=cmd|' /C calc'!A0",
        "+49 251 0000000",
        "-2+3",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "\tHallo",
        "\rHallo",
        "\nHallo",
        "\uFF1D1+2",
        "\uFF0B1+2",
        "\uFF0D1+2",
        "\uFF20SUM(1)",
        // behind what nobody sees
        " =1+2",
        "\u00A0=1+2",
        "\u200B\u2068=1+2",
        "\uFEFF@a",
        "\u3000\uFF1D1",
        "\u22125 Plätze"
      })
  void guarded_whatBeginsAFormula_hasAnApostrophe(String text) {
    assertThat(CellText.guarded(text)).isEqualTo("'" + text);
    assertThat(CellText.plain("'" + text)).isEqualTo(text);
  }

  // What Excel or LibreOffice, German or English, makes a number, a day, a time or a truth of.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0251123",
        "1e5",
        "1.000,5",
        "50 %",
        "8.7.",
        "08/07/2025",
        "10-12",
        "24/7",
        "16:30",
        "1. Mai",
        "Mai 2025",
        "5 Jan",
        "MAR1",
        "Sept. 2",
        "30. März",
        "WAHR",
        " false"
      })
  void guarded_whatIsANumberOrADay_hasAnApostrophe(String text) {
    assertThat(CellText.guarded(text)).isEqualTo("'" + text);
    assertThat(CellText.plain("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sicher Rad fahren",
        "Raum 5",
        "3D-Druck",
        "2 Termine im Mai und im Juni",
        "a=b",
        "C++",
        "radfahren-20250708T160000@integration.example",
        "'s Café",
        "'Hallo' sagen",
        "''",
        "…",
        "مقهى"
      })
  void guarded_whatIsOnlyAText_staysAsItIs(String text) {
    assertThat(CellText.guarded(text)).isEqualTo(text);
    assertThat(CellText.plain(text)).isEqualTo(text);
  }

  @Test
  void guarded_whatHasApostrophesBefore_getsOneMore() {
    assertThat(CellText.guarded("'=1")).isEqualTo("''=1");
    assertThat(CellText.guarded("''8.7.")).isEqualTo("'''8.7.");
    assertThat(CellText.plain("''=1")).isEqualTo("'=1");
  }

  @Test
  void inSheet_onlyWhatLooksGuarded_getsOneMore() {
    assertThat(CellText.inSheet("=1")).isEqualTo("=1");
    assertThat(CellText.inSheet("8.7.")).isEqualTo("8.7.");
    assertThat(CellText.inSheet("'s Café")).isEqualTo("'s Café");
    assertThat(CellText.inSheet("'=1")).isEqualTo("''=1");
    assertThat(CellText.inSheet("")).isEmpty();
  }

  /** A list that somebody else wrote has no apostrophes that are ours. */
  @Test
  void plain_ofAForeignCell_isTheCell() {
    assertThat(CellText.plain("=1+2")).isEqualTo("=1+2");
    assertThat(CellText.plain("16:30")).isEqualTo("16:30");
  }
}
