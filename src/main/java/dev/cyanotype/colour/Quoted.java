package dev.cyanotype.colour;

/** A text as a message shows it: in quotes, on one line, cut after forty characters. */
final class Quoted {
    private static final int LONGEST = 40;

    private Quoted() {}

    static String of(String text) {
        String inner = text.strip();
        StringBuilder shown = new StringBuilder("\"");
        int at = 0;
        for (int count = 0; at < inner.length() && count < LONGEST; count++) {
            int point = inner.codePointAt(at);
            shown.appendCodePoint(Character.isISOControl(point) ? ' ' : point);
            at += Character.charCount(point);
        }
        return shown.append(at < inner.length() ? "…\"" : "\"").toString();
    }
}
