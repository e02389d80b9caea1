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
 * The files of recovery: lines of two columns with a tab between them, each a list of phrases with strokes between them. Lines
 * that begin with {@code #} are comments.
 */
final class Tables {
    private static final String FOLDER = "/dev/cyanotype/assets/recovery/";

    private Tables() {}

    /** One line of a file. */
    record Line(List<String> left, List<String> right) {}

    static List<Line> read(String file) {
        String path = FOLDER + file + ".tsv";
        List<Line> lines = new ArrayList<>();
        try (@Nullable InputStream in = Tables.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path);
            }
            var text = new StringTokenizer(new String(in.readAllBytes(), StandardCharsets.UTF_8), "\n");
            while (text.hasMoreTokens()) {
                String line = text.nextToken();
                if (!line.isBlank() && line.charAt(0) != '#') {
                    int tab = line.indexOf('\t');
                    lines.add(new Line(phrases(line.substring(0, tab)), phrases(line.substring(tab + 1))));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }

    private static List<String> phrases(String column) {
        return List.of(column.strip().split("\\|"));
    }
}
