package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.support.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sentences said earlier, the latest last, each once: remembered from one start to the next, and gone through by arrow keys. */
final class SentenceHistory {
    static final int MOST = 200;
    static final String SETTING = "commandbar.sentences";

    private final Settings settings;
    private final List<String> said = new ArrayList<>();
    /** What was typed before going through the sentences, or null while nobody does. */
    private @Nullable String typed;
    private int at;

    SentenceHistory(Settings settings) {
        this.settings = settings;
        settings.get(SETTING, "").lines().filter(line -> !line.isBlank()).forEach(said::add);
    }

    void add(String sentence) {
        stop();
        String line = sentence.replaceAll("\\R", " ");
        said.remove(line);
        said.add(line);
        if (said.size() > MOST) {
            said.subList(0, said.size() - MOST).clear();
        }
        settings.put(SETTING, String.join("\n", said));
    }

    /** The latest sentences that begin so, the latest first. */
    List<String> latest(String start, int most) {
        return said.reversed().stream().filter(line -> continues(line, start)).limit(most).toList();
    }

    private static boolean continues(String line, String start) {
        return line.toLowerCase(Locale.ROOT).startsWith(start.toLowerCase(Locale.ROOT)) && line.length() > start.length();
    }

    /** The sentence before this one that begins as what was typed first, or null where there is none. */
    @Nullable String older(String now) {
        String start = typed == null ? now : typed;
        for (int i = (typed == null ? said.size() : at) - 1; i >= 0; i--) {
            if (continues(said.get(i), start)) {
                typed = start;
                at = i;
                return said.get(i);
            }
        }
        return null;
    }

    /** The sentence after this one, what was typed first at the end, or null where nobody goes through the sentences. */
    @Nullable String newer() {
        String start = typed;
        if (start == null) {
            return null;
        }
        for (int i = at + 1; i < said.size(); i++) {
            if (continues(said.get(i), start)) {
                at = i;
                return said.get(i);
            }
        }
        stop();
        return start;
    }

    void stop() {
        typed = null;
    }
}
