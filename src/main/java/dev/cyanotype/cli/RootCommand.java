package dev.cyanotype.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program itself: it has commands and does nothing of its own. */
@Command(
        name = "cyanotype",
        description = "Edits UI blueprints by sentences. With no argument, or files only, it opens the editor.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {"", "'cyanotype COMMAND --help' tells more about a command."})
final class RootCommand {
    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and exit.")
    boolean version;
}
