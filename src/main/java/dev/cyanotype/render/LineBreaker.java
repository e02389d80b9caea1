package dev.cyanotype.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks a text into lines of a width: at line ends, between words, and within a word that is longer than a line. Where lines
 * are left over, the last one ends in an ellipsis.
 */
final class LineBreaker {
    private static final String ELLIPSIS = "…";
    /** From here on scripts may break between any two letters, or only where a dictionary says. */
    private static final char OTHER_RULES = 0xE00;
    /** In ems: by this much a last line may stick out rather than lose its end. */
    private static final double OVERHANG = 0.5;

    private final Letters letters;
    private final double width;
    private final int most;
    private final List<String> lines = new ArrayList<>(4);

    /**
     * @param width of a line, in ems
     * @param most how many lines there may be, at least 1
     */
    LineBreaker(Letters letters, double width, int most) {
        this.letters = letters;
        this.width = width + 1e-6;
        this.most = most;
    }

    /** The lines of a text in which {@code \n} ends a line. */
    List<String> lines(String text) {
        int from = 0;
        while (from <= text.length() && lines.size() < most) {
            int end = text.indexOf('\n', from);
            paragraph(text, from, end < 0 ? text.length() : end);
            from = end < 0 ? text.length() + 1 : end + 1;
        }
        if (from <= text.length() && !text.substring(from).isBlank()) {
            int last = lines.size() - 1;
            if (!lines.get(last).endsWith(ELLIPSIS)) {
                lines.set(last, cut(lines.get(last)));
            }
        }
        return lines;
    }

    private void paragraph(String text, int from, int end) {
        double all = letters.width(text, from, trimmed(text, from, end));
        if (all <= width) {
            lines.add(text.substring(from, trimmed(text, from, end)));
            return;
        }
        Breaks breaks = Breaks.of(text.substring(from, end));
        int start = from;
        int at = from;
        double used = 0;
        while (at < end) {
            int next = from + breaks.after(at - from);
            double word = letters.width(text, at, trimmed(text, at, next));
            if (used + word <= width) {
                used += letters.width(text, at, next);
                at = next;
            } else {
                int stop = at > start ? at : fitting(text, start, next);
                if (!add(text, start, stop, end)) {
                    return;
                }
                start = stop;
                at = stop;
                used = 0;
            }
        }
        if (start < end) {
            add(text, start, end, end);
        }
    }

    /** Adds a line; tells whether there is room for another. */
    private boolean add(String text, int start, int stop, int end) {
        if (lines.size() == most - 1 && stop < end) {
            lines.add(shortened(text.substring(start, end)));
        } else {
            lines.add(text.substring(start, trimmed(text, start, stop)));
        }
        return lines.size() < most;
    }

    /** As much of a text as fits before an ellipsis, and that. */
    private String shortened(String text) {
        if (letters.width(text, 0, trimmed(text, 0, text.length())) <= width + OVERHANG) {
            return text.substring(0, trimmed(text, 0, text.length()));
        }
        return cut(text);
    }

    private String cut(String text) {
        double room = width - letters.width(ELLIPSIS, 0, 1);
        int stop = fitting(text, 0, text.length(), room);
        return text.substring(0, trimmed(text, 0, stop)) + ELLIPSIS;
    }

    /** The end of what fits on a line, at least one character. */
    private int fitting(String text, int from, int end) {
        return Math.max(fitting(text, from, end, width), text.offsetByCodePoints(from, 1));
    }

    private int fitting(String text, int from, int end, double room) {
        double used = 0;
        int at = from;
        while (at < end) {
            int next = text.offsetByCodePoints(at, 1);
            used += letters.width(text, at, next);
            if (used > room) {
                return at;
            }
            at = next;
        }
        return end;
    }

    private static int trimmed(String text, int from, int end) {
        int stop = end;
        while (stop > from && text.charAt(stop - 1) == ' ') {
            stop--;
        }
        return stop;
    }

    /** Where a paragraph may be broken. */
    private interface Breaks {
        /** The next place behind an index. */
        int after(int index);

        static Breaks of(String paragraph) {
            for (int i = 0; i < paragraph.length(); i++) {
                if (paragraph.charAt(i) >= OTHER_RULES) {
                    BreakIterator iterator = BreakIterator.getLineInstance(Locale.ROOT);
                    iterator.setText(paragraph);
                    return index -> iterator.following(index);
                }
            }
            return index -> afterWord(paragraph, index);
        }

        private static int afterWord(String paragraph, int index) {
            int at = index;
            while (at < paragraph.length() && paragraph.charAt(at) == ' ') {
                at++;
            }
            while (at < paragraph.length() && paragraph.charAt(at) != ' ') {
                at++;
                if (paragraph.charAt(at - 1) == '-' && at < paragraph.length() && Character.isLetter(paragraph.charAt(at))) {
                    return at;
                }
            }
            while (at < paragraph.length() && paragraph.charAt(at) == ' ') {
                at++;
            }
            return at;
        }
    }
}
