package io.github.zweimonat.examples.cli;

import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.violation.LimitExceededException;
import io.github.zweimonat.violation.Violation;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code zweimonat}. */
@Command(
    name = "zweimonat",
    mixinStandardHelpOptions = true,
    version = "zweimonat 0.1.0",
    description = "What many partners offer together in the next two months.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done (warnings included), 1 the document has errors or outputs differ,",
      "2 wrong usage, 3 could not read or write."
    })
public final class Zweimonat implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private Zweimonat() {}

  /** Runs one command on the streams and the clock of this process and ends it. */
  public static void main(String[] arguments) {
    // Some libraries write numbers of files in the digits of the machine's language.
    Locale.setDefault(Locale.ROOT);
    int exitCode =
        run(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Clock.systemUTC(),
            arguments);
    System.exit(exitCode);
  }

  /** Runs one command and tells its exit code. */
  static int run(
      InputStream in, OutputStream out, OutputStream err, Clock clock, String... arguments) {
    Console console = new Console(in, out, err, clock);
    CommandLine line =
        new CommandLine(new Zweimonat())
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new AgendaCommand(console))
            .addSubcommand(new FeedCommand(console))
            .addSubcommand(new ChangesCommand(console))
            .addSubcommand(new StampCommand(console))
            .addSubcommand(new GapsCommand(console))
            .addSubcommand(new ImportCommand(console))
            .addSubcommand(new ListCommand(console))
            .addSubcommand(new SheetCommand(console))
            .addSubcommand(new HolidaysCommand(console))
            .addSubcommand(new DescribeCommand(console))
            .addSubcommand(new VerifyCommand(console))
            .addSubcommand(new SchemaCommand(console))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new SiteCommand(console));
    TimeOptions.register(line);
    StringWriter help = new StringWriter();
    line.setOut(new PrintWriter(help));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((failure, rest) -> wrongUsage(failure, console));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, console));
    int exitCode = line.execute(arguments);
    if (!help.toString().isEmpty()) {
      console.print(help.toString());
    }
    return exitCode;
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "a command is missing");
  }

  private static int wrongUsage(ParameterException failure, Console console) {
    console.tell("zweimonat: " + failure.getMessage());
    console.tell("Try '" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.WRONG_USAGE;
  }

  private static int failed(Exception failure, Console console) {
    if (failure instanceof CommandFailure foreseen) {
      console.tell(String.valueOf(foreseen.getMessage()));
      return foreseen.exitCode();
    }
    if (failure instanceof InvalidValueException invalid) {
      // What the document may hold was checked when it was read: this was asked for by an option.
      console.tell(
          "zweimonat: "
              + invalid.violations().stream()
                  .map(Violation::message)
                  .collect(Collectors.joining("; ")));
      return ExitCode.WRONG_USAGE;
    }
    if (failure instanceof LimitExceededException limit) {
      console.tell("zweimonat: " + limit.getMessage());
      return ExitCode.BROKEN_DOCUMENT;
    }
    console.tell("zweimonat: this should not happen, please report it: " + failure);
    return ExitCode.BROKEN_DOCUMENT;
  }
}
