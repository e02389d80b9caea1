package dev.cyanotype.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A text set into a box, in CSS pixels from the box's top left corner.
 *
 * @param style in which it is set
 * @param lines from top to bottom
 */
record Paragraph(TextStyle style, List<Line> lines) {
    /** Of a text that is longer, no more can be seen in any box. */
    private static final int MOST_CHARACTERS = 8_000;

    private static final int MOST_LINES = 400;
    /** The part of a line's height that may stick out of the box. */
    private static final double SLACK = 0.3;

    /**
     * One line.
     *
     * @param x its left end
     * @param baseline where its letters stand
     */
    record Line(String text, double x, double baseline, double width) {}

    /** Where the lines stand in a box that is higher than they are. */
    enum Standing {
        TOP,
        MIDDLE,
        /** In the middle where it is one line, at the top where there are more. */
        ONE_LINE_IN_THE_MIDDLE
    }

    /** Sets a text between insets, in the box's width and height. */
    static Paragraph set(String text, TextStyle style, Letters letters, Insets insets, double width, double height, Standing standing) {
        double wide = Math.max(width - insets.left() - insets.right(), 1);
        double high = Math.max(height - insets.top() - insets.bottom(), 1);
        int most = Math.clamp((int) (high / style.lineHeight() + SLACK), 1, MOST_LINES);
        List<String> broken = new LineBreaker(letters, wide / style.size(), most).lines(plain(text));
        boolean middle = standing == Standing.MIDDLE || standing == Standing.ONE_LINE_IN_THE_MIDDLE && broken.size() == 1;
        double top = insets.top() + (middle ? (high - broken.size() * style.lineHeight()) / 2 : 0);
        double lead = (style.lineHeight() - (Typeface.ASCENT + Typeface.DESCENT) * style.size()) / 2 + Typeface.ASCENT * style.size();
        double push = push(style.align(), text);
        List<Line> lines = new ArrayList<>(broken.size());
        for (int i = 0; i < broken.size(); i++) {
            String line = broken.get(i);
            double length = letters.width(line, 0, line.length()) * style.size();
            lines.add(new Line(line, insets.left() + (wide - length) * push, top + i * style.lineHeight() + lead, length));
        }
        return new Paragraph(style, lines);
    }

    /** How much of the room that a line leaves lies before it. */
    private static double push(TextStyle.Align align, String text) {
        return switch (align) {
            case LEFT -> 0;
            case CENTER -> 0.5;
            case RIGHT -> 1;
            case START -> Script.runsFromTheRight(text) ? 1 : 0;
        };
    }

    /** A text whose lines end in {@code \n} alone, tabs as spaces, without characters that cannot be drawn. */
    private static String plain(String text) {
        String start = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
        StringBuilder out = null;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            boolean odd = c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0 || c == '\u2028' || c == '\u2029';
            if (odd && out == null) {
                out = new StringBuilder(start.length() + 16).append(start, 0, i);
            }
            if (out != null) {
                append(out, c, odd);
            }
        }
        return out == null ? start : out.toString();
    }

    private static void append(StringBuilder out, char c, boolean odd) {
        if (!odd) {
            out.append(c);
        } else if (c == '\t') {
            out.append("    ");
        } else if (c == '\u2028' || c == '\u2029' || c == 0x85) {
            out.append('\n');
        }
    }

    /** The space between a box and what is in it. */
    record Insets(double top, double right, double bottom, double left) {}
}
