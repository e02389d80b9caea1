package dev.cyanotype.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands by name: parses arguments, runs one, and turns whatever happens into lines and an exit code. */
public final class Commands {
    private static final int MOST_OF_A_MESSAGE = 400;
    private static final int MOST_OF_A_WORD = 60;

    private final Environment environment;
    private final String version;

    public Commands(Environment environment, String version) {
        this.environment = environment;
        this.version = version;
    }

    /** Whether a word names a command. */
    public boolean has(String name) {
        return line().getSubcommands().containsKey(name);
    }

    /** Runs the command that the arguments name, and gives the exit code. */
    public int run(List<String> arguments) {
        try {
            CommandLine line = line();
            int exit = line.execute(arguments.toArray(new String[0]));
            line.getOut().flush();
            return exit;
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return refuse("there is not enough memory for this input");
        }
    }

    private CommandLine line() {
        Terminal terminal = environment.terminal();
        CommandLine line = new CommandLine(new RootCommand())
                .addSubcommand(new ApplyCommand(environment))
                .addSubcommand(new PipeCommand(environment))
                .addSubcommand(new VerifyCommand(environment))
                .addSubcommand(new ProfileCommand(environment))
                .addSubcommand(new JournalCommand(environment))
                .addSubcommand(new CheckCommand(environment))
                .addSubcommand(new ReplayCommand(environment));
        line.addMixin("help", new Helped());
        line.getSubcommands().values().forEach(command -> command.addMixin("help", new Helped()));
        line.addSubcommand(new CommandLine.HelpCommand());
        line.getCommandSpec().version("cyanotype " + version);
        return line.setExpandAtFiles(false)
                .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(terminal.errors(), StandardCharsets.UTF_8), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((wrong, given) -> misused(wrong))
                .setExecutionExceptionHandler((bug, command, result) -> refuse(Bug.line(bug)));
    }

    private int misused(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return refuse(Printable.cut(what(wrong), MOST_OF_A_MESSAGE) + " (see '" + command + " --help')");
    }

    private static String what(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            String word = Printable.cut(unmatched.getUnmatched().getFirst(), MOST_OF_A_WORD);
            boolean root = wrong.getCommandLine().getParent() == null;
            List<String> near = word.length() > MOST_OF_A_WORD ? List.of() : unmatched.getSuggestions();
            String meant = near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
            String kind = word.startsWith("-") ? "option" : root ? "command" : "further argument";
            return "there is no " + kind + " '" + word + "' here" + meant;
        }
        if (wrong instanceof MissingParameterException && wrong.getCommandLine().getParent() == null) {
            return "a command is missing";
        }
        return String.valueOf(wrong.getMessage());
    }

    private int refuse(String message) {
        environment.terminal().complain(message);
        return ExitCode.REFUSED;
    }
}
