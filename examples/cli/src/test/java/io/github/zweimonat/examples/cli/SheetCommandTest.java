package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetCommandTest {
  @TempDir Path folder = Path.of("");

  @Test
  void sheet_writesOneFile_andSaysNothing() throws IOException {
    Path out = folder.resolve("sheet.pdf");
    CommandRun run =
        CommandRun.onSample(
            "sheet", "--out", out.toString(), "--language", "fa", "--window", "2025-07");
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(Files.readAllBytes(out)).startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(out);
    }
  }

  @Test
  void sheet_whereItCannotBeWritten_exitsWith3() {
    CommandRun run =
        CommandRun.onSample("sheet", "--out", folder.resolve("none/sheet.pdf").toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).startsWith("zweimonat: could not write ");
  }

  @Test
  void sheet_usage_isChecked() {
    String out = folder.resolve("sheet.pdf").toString();
    assertWrong(CommandRun.onSample("sheet"), "Missing required option: '--out=SHEET.pdf'");
    assertWrong(
        CommandRun.onSample("sheet", "--out", out, "--language", "xx"),
        "--language takes one of de, en, uk, ar, fa, but is xx");
    assertWrong(
        CommandRun.onSample("sheet", "--out", out, "--base", "ftp://here/"),
        "base must be an http or https address that ends with a slash, but is ftp://here/");
    assertWrong(CommandRun.onSample("sheet", "--out", out, "--partner", "ikh"), "ihk");
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void sheet_ofABrokenDocument_writesNothing() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"version\": 1}");
    Path out = Files.writeString(folder.resolve("sheet.pdf"), "the last one");
    CommandRun run = CommandRun.of("sheet", broken.toString(), "--out", out.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(out).hasContent("the last one");
  }

  private static void assertWrong(CommandRun run, String message) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }
}
