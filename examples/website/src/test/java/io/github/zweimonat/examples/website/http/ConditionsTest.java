package io.github.zweimonat.examples.website.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110 §8.8.3.2, §13.1.2, §13.1.3, §13.2.2, §5.6.7. */
class ConditionsTest {
  private static final String TAG = "\"a,b\"";
  private static final Instant MODIFIED = Instant.parse("1994-11-06T08:49:37Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      nullValues = "-",
      value = {
        "-                            | -                             | false",
        "\"a,b\"                      | -                             | true",
        "W/\"a,b\"                    | -                             | true",
        "\"x\", W/\"y\" , \"a,b\"     | -                             | true",
        "\"x\",,\"a,b\"               | -                             | true",
        "*                            | -                             | true",
        "\"x\"                        | -                             | false",
        "\"a\", \"b\"                 | -                             | false",
        "a,b                          | -                             | false",
        "\"a,b                        | -                             | false",
        "\"A,B\"                      | -                             | false",
        "\"\"                         | -                             | false",
        "-                            | Sun, 06 Nov 1994 08:49:37 GMT | true",
        "-                            | Sun, 06 Nov 1994 08:49:38 GMT | true",
        "-                            | Sun, 06 Nov 1994 08:49:36 GMT | false",
        "-                            | Sunday, 06-Nov-94 08:49:37 GMT | true",
        "-                            | Sun Nov  6 08:49:37 1994      | true",
        "-                            | yesterday                     | false",
        "-                            | 1994-11-06T08:49:37Z          | false",
        "\"x\"                        | Sun, 06 Nov 1994 08:49:37 GMT | false",
        "\"a,b\"                      | Sun, 06 Nov 1994 08:49:36 GMT | true",
      })
  void isKnown_asTheFieldsSay(
      @Nullable String noneMatch, @Nullable String modifiedSince, boolean isKnown) {
    assertThat(Conditions.isKnown(noneMatch, modifiedSince, TAG, MODIFIED)).isEqualTo(isKnown);
  }
}
