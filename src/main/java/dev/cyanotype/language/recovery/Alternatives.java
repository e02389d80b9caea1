package dev.cyanotype.language.recovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What could be done instead of what has no measurable change or is beyond a blueprint, by the words that ask for it. */
final class Alternatives {
    private static final String TARGET = "{t}";

    /** For wishes that no line of the file knows. */
    private static final List<String> ANYTHING = List.of(
            "make {t} bigger", "make {t} bold", "increase the spacing by 25%", "make the corners more rounded",
            "align {t} to the left");

    private final Map<String, List<String>> sentences;

    private Alternatives(Map<String, List<String>> sentences) {
        this.sentences = sentences;
    }

    static Alternatives standard() {
        Map<String, List<String>> sentences = new LinkedHashMap<>();
        for (Tables.Line line : Tables.read("alternatives")) {
            for (String key : line.left()) {
                sentences.putIfAbsent(key, line.right());
            }
        }
        return new Alternatives(sentences);
    }

    /** Adds what is offered instead of a sentence, for its longest words first. */
    void to(String sentence, List<String> targets, List<String> found) {
        String lower = ' ' + spaced(sentence) + ' ';
        for (int words = 3; words > 0; words--) {
            for (Map.Entry<String, List<String>> entry : sentences.entrySet()) {
                if (count(entry.getKey()) == words && lower.contains(' ' + entry.getKey() + ' ')) {
                    fill(entry.getValue(), targets, found);
                }
            }
        }
    }

    /** Adds what fits any wish. */
    static void anything(List<String> targets, List<String> found) {
        fill(ANYTHING, targets, found);
    }

    private static int count(String phrase) {
        int words = 1;
        for (int i = 0; i < phrase.length(); i++) {
            words += phrase.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** In lower case, one space for whatever is no letter. */
    private static String spaced(String sentence) {
        var out = new StringBuilder(sentence.length());
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '_') {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static void fill(List<String> templates, List<String> targets, List<String> found) {
        for (int i = 0; i < Math.clamp(targets.size(), 1, 2); i++) {
            for (String template : templates) {
                boolean general = !template.contains(TARGET);
                if (general ? i == 0 : i < targets.size()) {
                    String sentence = general ? template : template.replace(TARGET, targets.get(i));
                    if (!found.contains(sentence)) {
                        found.add(sentence);
                    }
                }
            }
        }
    }
}
