package io.github.zweimonat.examples.website.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoWriterTest {
  @Test
  void text_ofIsolates_isEmbeddedBetweenMarksOfItsSurroundings() {
    assertThat(new FoWriter(true).text("\u2068e.V.\u2069 \u2068یک\u2069").toString())
        .endsWith("\u200f\u202ae.V.\u202c\u200f \u200f\u202bیک\u202c\u200f");
  }

  @Test
  void text_ofIsolatesInIsolates_hasTheDirectionOfWhatStandsOutsideOfThem() {
    assertThat(new FoWriter(true).text("\u2068\u2068Rad.\u2069 (په)\u2069").toString())
        .endsWith("\u200f\u202b\u200f\u202aRad.\u202c\u200f (په)\u202c\u200f");
  }

  @Test
  void text_ofAnIsolateThatSaysItsDirection_hasThatDirection() {
    assertThat(new FoWriter(true).text("\u2067Rad\u2069 \u2066\u06cc\u06a9\u2069").toString())
        .endsWith("\u200f\u202bRad\u202c\u200f \u200f\u202a\u06cc\u06a9\u202c\u200f");
  }

  @Test
  void text_ofAMarkThatTheFontLacks_isInTheOneThatHasIt() {
    assertThat(new FoWriter(false).text("Rad\u200d \u061c!").toString())
        .endsWith("Rad<fo:inline font-family=\"Arabic\">\u200d !</fo:inline>");
  }

  @Test
  void text_ofAnotherScript_isInTheFontThatHasIt() {
    assertThat(new FoWriter(true).text("یک Їжак & Rad").toString())
        .endsWith("یک <fo:inline font-family=\"Latin\">Їжак &amp; </fo:inline>Rad");
  }
}
