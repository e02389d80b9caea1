package dev.cyanotype;

import dev.cyanotype.launch.Launcher;

/** The entry point of the program. */
public final class Cyanotype {
    private Cyanotype() {}

    public static void main(String[] arguments) {
        System.exit(Launcher.launch(arguments));
    }
}
