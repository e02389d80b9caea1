package dev.cyanotype.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Takes the values of an option that may be given several times. Behind the file it takes all that follow up to the next
 * option; before the file one, so that the file is not taken for a value.
 */
final class OneOrMore implements IParameterConsumer {

    @Override
    public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
        List<String> values = new ArrayList<>();
        List<String> before = option.getValue();
        if (before != null) {
            values.addAll(before);
        }
        if (arguments.isEmpty()) {
            throw new CommandLine.ParameterException(command.commandLine(), "a value is missing behind " + option.paramLabel());
        }
        values.add(arguments.pop());
        while (hasFile(command) && !arguments.isEmpty() && !arguments.peek().startsWith("-")) {
            values.add(arguments.pop());
        }
        option.setValue(values);
    }

    private static boolean hasFile(CommandSpec command) {
        for (PositionalParamSpec positional : command.positionalParameters()) {
            if (positional.getValue() != null) {
                return true;
            }
        }
        return false;
    }
}
