package dev.cyanotype.json;

/**
 * One member of an object, with the text around it.
 *
 * @param name the name as written
 * @param colon the text between name and value, such as {@code ": "}
 * @param value the value
 * @param gap the text before the name, with the comma where it is not the first
 * @param close the text before the closing brace if this is the only member, else empty: what an object that loses its
 *     only member and gets it back has to remember
 */
public record JsonMember(JsonString name, String colon, JsonValue value, String gap, String close) {

    /** The same member with another value. */
    public JsonMember withValue(JsonValue other) {
        return new JsonMember(name, colon, other, gap, close);
    }
}
