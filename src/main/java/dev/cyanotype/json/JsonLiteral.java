package dev.cyanotype.json;

/** The three literal names of JSON. */
public enum JsonLiteral implements JsonValue {
    TRUE("true"),
    FALSE("false"),
    NULL("null");

    private final String written;

    JsonLiteral(String written) {
        this.written = written;
    }

    /** {@link #TRUE} or {@link #FALSE}. */
    public static JsonLiteral of(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public void writeTo(Utf8Sink out) {
        out.ascii(written);
    }

    @Override
    public String toString() {
        return written;
    }
}
