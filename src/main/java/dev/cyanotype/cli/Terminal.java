package dev.cyanotype.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams that the program was started with. Text goes both ways in UTF-8, whatever the system's own encoding.
 *
 * @param in standard input
 * @param out standard output, which reports what goes wrong in writing to it
 * @param errors standard error
 * @param attended whether a person looks on, so that progress is worth showing
 * @param coloured whether help may be coloured
 */
public record Terminal(InputStream in, OutputStream out, PrintStream errors, boolean attended, boolean coloured) {

    /** Says one line on standard error: what it holds cannot break the line or command the screen. */
    public void complain(String message) {
        errors.print(Printable.line("cyanotype: " + message) + "\n");
        errors.flush();
    }

    /** Says one line on standard output; where nobody reads it any more, nobody misses it. */
    public void say(String message) {
        try {
            print(Printable.line(message) + "\n");
        } catch (IOException unread) {
            complain("standard output cannot be written");
        }
    }

    /** Writes text to standard output. */
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
