package io.github.zweimonat.examples.website.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110 §12.5.3. */
class AcceptedEncodingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                          | false",
        "''                         | false",
        "gzip                       | true",
        "GZip                       | true",
        "x-gzip                     | true",
        "gzip, deflate, br, zstd    | true",
        "br, deflate                | false",
        "br;q=1.0, gzip;q=0.5       | true",
        "gzip;q=0                   | false",
        "gzip; q=0.001              | true",
        "gzip;Q=0.0                 | false",
        "*                          | true",
        "*;q=0                      | false",
        "gzip;q=0, *                | false",
        "identity                   | false",
        "identity;q=1, gzip;q=0.5   | false",
        "identity;q=0.5, gzip;q=1   | true",
        "identity, gzip             | true",
        "identity;q=0               | false",
        "identity;q=0, *            | true",
        "gzip;q=nonsense            | false",
        "gzip;q=2                   | false",
        "gzipped                    | false",
        ", ,gzip                    | true",
      })
  void prefersGzip_asTheFieldSays(@Nullable String field, boolean prefers) {
    assertThat(AcceptedEncoding.prefersGzip(field)).isEqualTo(prefers);
  }
}
