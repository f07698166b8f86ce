package io.github.zweimonat.examples.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.examples.cli.ListSheet;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

@Domain(Generators.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class VerificationPropertyTest {
  @Property(tries = 400)
  void allOutputsTellTheSameDates(@ForAll Programme programme, @ForAll Window window) {
    VerificationReport report = Verification.of(programme, window, ListSheet::publication);

    assertThat(report.agrees()).as(report.text()).isTrue();
  }
}
