package dev.cyanotype.cli;

import dev.cyanotype.determinism.Answering;
import dev.cyanotype.determinism.ThisProgram;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The part that a fresh process has in a check: it runs what comes on standard input and answers what came of it. */
@Command(
        name = ThisProgram.REPLAY,
        hidden = true,
        description = "Runs a program for 'check', which starts this in processes of their own.")
final class ReplayCommand implements Callable<Integer> {
    private final Environment environment;

    ReplayCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Terminal terminal = environment.terminal();
        try {
            if (new Answering(environment.engine().get().pipeline()).answer(terminal.in(), terminal.out())) {
                return ExitCode.DONE;
            }
            terminal.complain("standard input holds no program to run: '" + ThisProgram.REPLAY + "' is for 'check' alone");
        } catch (IOException fault) {
            terminal.complain("the program cannot be read or answered: " + fault.getMessage());
        }
        return ExitCode.REFUSED;
    }
}
