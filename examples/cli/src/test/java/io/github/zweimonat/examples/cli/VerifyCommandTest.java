package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.examples.cli.verify.Verification;
import org.junit.jupiter.api.Test;

/** What {@code verify} tells. */
class VerifyCommandTest {
  @Test
  void verify_ofAWindow_namesEveryFormat() {
    CommandRun run = CommandRun.onSample("verify", "--from", "2025-10-20", "--until", "2025-11-03");

    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("2025-10-20/2025-11-03  ");
    assertThat(run.out().lines().skip(1))
        .hasSameSizeAs(Verification.formats())
        .allMatch(line -> line.endsWith("  agrees"));
  }

  @Test
  void verify_ofABrokenDocument_is1AndWritesNothing() {
    CommandRun run = CommandRun.withInput("{}", "verify", "-");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).allMatch(line -> line.startsWith("error "));
  }
}
