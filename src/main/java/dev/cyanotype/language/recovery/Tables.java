package dev.cyanotype.language.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The files of recovery: lines of a first column and, behind a tab, phrases with strokes between them. Lines that begin with
 * {@code #} are comments.
 */
public final class Tables {
    private static final String FOLDER = "/dev/cyanotype/assets/recovery/";

    private Tables() {}

    /** The lines of a file: the first column, then the phrases. */
    public static List<String[]> read(String file) {
        String path = FOLDER + file + ".tsv";
        List<String[]> lines = new ArrayList<>();
        try (@Nullable InputStream in = Tables.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path);
            }
            var text = new StringTokenizer(new String(in.readAllBytes(), StandardCharsets.UTF_8), "\n");
            while (text.hasMoreTokens()) {
                String line = text.nextToken();
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line.split("[\t|]", -1));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }
}
