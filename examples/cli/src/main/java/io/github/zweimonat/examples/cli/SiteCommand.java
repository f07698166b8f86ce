package io.github.zweimonat.examples.cli;

import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.examples.website.site.StaticSite;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole web site as files. */
@Command(
    name = "site",
    mixinStandardHelpOptions = true,
    description = "Writes pages, feeds and JSON as static files; only what changed is rewritten.")
final class SiteCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private DocumentArgument document = new DocumentArgument();
  @Mixin private ClockOption clock = new ClockOption();
  @Mixin private PublishOptions publish = new PublishOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the files; files in it that are not ours stay.")
  private String out = "";

  SiteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Programme programme = document.programme(console);
    ProgrammeSite site =
        ProgrammeSite.ofFiles(
            programme,
            publish.previous(console),
            publish.base("https://" + programme.domain() + "/"));
    try {
      StaticSite.Report report =
          StaticSite.of(site, clock.now(console.clock())).write(Path.of(out));
      if (!report.hasBrotli()) {
        console.tell("zweimonat: this machine cannot make .br files, so there are only .gz files");
      }
      console.tell(
          "zweimonat: %d files, %d of them written, %d others removed"
              .formatted(report.files(), report.written(), report.removed()));
    } catch (IOException notWritten) {
      throw CommandFailure.notReadableOrWritable(
          "zweimonat: could not write " + out + ": " + Failures.reason(notWritten));
    } catch (InvalidPathException noPath) {
      throw CommandFailure.notReadableOrWritable(
          "zweimonat: could not write " + out + ": it is no path");
    }
    return ExitCode.DONE;
  }
}
