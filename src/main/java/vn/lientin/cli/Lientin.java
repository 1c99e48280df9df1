package vn.lientin.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's command line. */
@Command(
        name = "lientin",
        description = "Turns Vietnamese official and political news into a knowledge graph whose every fact shows its "
                + "sentence. Without a command: demo.",
        versionProvider = Lientin.Version.class,
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 done, 1 the job failed, 2 wrong usage."})
public final class Lientin implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "With an unexpected error, show where in the program it happened.")
    private boolean stacktrace;

    private Lientin(Console console) {
        this.console = console;
    }

    /** Runs a command and returns the exit status. */
    public static int run(Console console, String... args) {
        Lientin lientin = new Lientin(console);
        CommandLine commands = new CommandLine(lientin)
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new RemoveCommand(console))
                .addSubcommand(new CompactCommand(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(new RestoreCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new QueryCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new EvaluateCommand(console));
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec()
                .mixinStandardHelpOptions(true)
                .versionProvider(new Version()));
        StringWriter help = new StringWriter();
        commands.setOut(new PrintWriter(help))
                .setErr(new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.terminal() ? Ansi.AUTO : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> Failure.report(e, command, lientin.stacktrace));
        try {
            int status = commands.execute(args);
            console.out().print(help);
            console.out().flush();
            return status;
        } catch (CommandException e) {
            return Failure.report(e, commands, lientin.stacktrace);
        }
    }

    @Override
    public Integer call() {
        return new DemoCommand(console).call();
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Optional<String> version =
                    Optional.ofNullable(Lientin.class.getPackage().getImplementationVersion());
            return new String[] {"lientin " + version.orElse("(not packaged)")};
        }
    }
}
