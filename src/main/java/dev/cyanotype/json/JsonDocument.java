package dev.cyanotype.json;

/**
 * A file of JSON: one value and the text around it.
 *
 * @param before the text before the value: white space, and a byte order mark where the file has one
 * @param root the value
 * @param after the white space after the value, such as the last line break
 */
public record JsonDocument(String before, JsonValue root, String after) {

    public void writeTo(Utf8Sink out) {
        out.text(before);
        root.writeTo(out);
        out.text(after);
    }

    /** The file; of a document that was read and not changed, the very bytes that were read. */
    public byte[] toBytes() {
        var out = new Utf8Sink(1 << 12);
        writeTo(out);
        return out.toByteArray();
    }
}
