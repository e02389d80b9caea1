package dev.cyanotype.profile.export;

/**
 * A table as RFC 4180 has it. Text is quoted, and text that a spreadsheet would take for a formula gets an apostrophe before it;
 * numbers stand as they are.
 */
final class Csv {
    private static final String FORMULA = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder out = new StringBuilder();
    private boolean inRow;

    Csv text(String text) {
        separate();
        out.append('"');
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            out.append('\'');
        }
        out.append(text.replace("\"", "\"\"")).append('"');
        return this;
    }

    Csv number(long number) {
        separate();
        out.append(number);
        return this;
    }

    Csv row(String... texts) {
        for (String text : texts) {
            text(text);
        }
        return end();
    }

    Csv end() {
        out.append("\r\n");
        inRow = false;
        return this;
    }

    private void separate() {
        if (inRow) {
            out.append(',');
        }
        inRow = true;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
