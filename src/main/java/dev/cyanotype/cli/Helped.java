package dev.cyanotype.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
final class Helped {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    boolean requested;
}
