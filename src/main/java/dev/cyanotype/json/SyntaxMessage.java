package dev.cyanotype.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One line that says what is wrong at a place where the parser stopped.
 *
 * @param said the parser's own words, which tell the kind of fault
 * @param at the place of the first byte that cannot stand there
 */
record SyntaxMessage(String said, int at, byte[] bytes) {

    String text() {
        if (at >= bytes.length) {
            return "the file ends before its last value is complete";
        }
        if (said.startsWith("Illegal unquoted character")) {
            return "a control character (code " + bytes[at] + ") stands in a string; it has to be escaped";
        }
        if (said.contains("character escape") || said.contains("hex-digit")) {
            return "a backslash in a string begins no escape that JSON has";
        }
        if (said.startsWith("Non-standard token")) {
            return "NaN and Infinity are not JSON numbers";
        }
        if (said.contains("Leading zeroes")) {
            return "a number has a zero too many at its beginning";
        }
        if (said.contains("in numeric value") || said.contains("hexadecimal")) {
            return "a number stops making sense at " + here();
        }
        if (said.startsWith("Illegal character")) {
            return "a control character (code " + bytes[at] + ") stands between two values";
        }
        return structure();
    }

    private String structure() {
        byte b = bytes[at];
        if (b == '/') {
            return "JSON has no comments";
        }
        if (b == '\'') {
            return "strings and names stand in double quotes";
        }
        if ((b == ']' || b == '}') && before() == ',') {
            return "there is a comma with nothing after it";
        }
        if (said.contains("comma to separate")) {
            return "a comma is missing before " + here();
        }
        if (said.contains("colon to separate")) {
            return "a colon is missing before " + here();
        }
        if (said.contains("double-quote to start")) {
            return "a name in double quotes is expected here, not " + here();
        }
        if (said.contains("close marker")) {
            return here() + " closes nothing that is open";
        }
        if (said.contains("expected a value") || said.contains("expected a valid value")) {
            return "a value is expected here, not " + here();
        }
        return said.startsWith("Unrecognized token") ? "a value is expected here, not " + word() : plain();
    }

    /** The last byte before the place that is not white space. */
    private byte before() {
        int i = at - 1;
        while (i > 0 && (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t')) {
            i--;
        }
        return i < 0 ? 0 : bytes[i];
    }

    private String here() {
        int end = at + 1;
        while (end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
            end++;
        }
        return shown(end);
    }

    private String word() {
        int end = at;
        while (end < bytes.length && end < at + 40 && " \t\r\n,:[]{}\"".indexOf(bytes[end]) < 0) {
            end++;
        }
        while (end > at && end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return shown(end);
    }

    private String shown(int end) {
        var out = new StringBuilder("'");
        String text = new String(bytes, at, end - at, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            OneLine.append(text.charAt(i), out);
        }
        return out.append('\'').toString();
    }

    /** The parser's own words, on one line. */
    private String plain() {
        var line = new StringBuilder();
        for (int i = 0; i < said.length() && i < 200; i++) {
            OneLine.append(said.charAt(i), line);
        }
        String first = line.substring(0, Math.min(1, line.length())).toLowerCase(Locale.ROOT);
        return first + line.substring(first.length());
    }
}
