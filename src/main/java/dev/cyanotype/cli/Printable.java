package dev.cyanotype.cli;

/** Text of any origin as a line of a terminal may show it. */
final class Printable {
    /** Longer lines are cut: no message has more to say. */
    private static final int MOST = 4_000;

    private Printable() {}

    /** The text on one line, without anything that a terminal would act on, and not without end. */
    static String line(String text) {
        var out = new StringBuilder(Math.min(text.length(), MOST) + 16);
        for (int i = 0; i < text.length(); i++) {
            if (i == MOST) {
                return out.append("… (").append(text.length()).append(" characters)").toString();
            }
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                out.append(c).append(text.charAt(++i));
            } else if (isPlain(c)) {
                out.append(c);
            } else {
                out.append(Character.isWhitespace(c) ? ' ' : '\uFFFD');
            }
        }
        return out.toString();
    }

    /** At most the first {@code most} characters. */
    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    private static boolean isPlain(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
