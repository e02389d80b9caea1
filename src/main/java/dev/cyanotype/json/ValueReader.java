package dev.cyanotype.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One reading of the values of a file: the parser says what is JSON, and the written text is taken from the bytes between
 * its tokens.
 *
 * <p>The position is always the end of the last token; the parser has looked at least as far as the start of the next.
 */
final class ValueReader {
    /** Longer strings and numbers are seldom equal, and are not looked up. */
    private static final int SHARED = 24;

    private final JsonParser parser;
    private final byte[] bytes;
    private final FaultList faults;
    private final SharedParts shared;
    private final PartStack<JsonString> names = new PartStack<>(new JsonString[64]);
    private final PartStack<JsonValue> values = new PartStack<>(new JsonValue[64]);
    private final PartStack<String> gaps = new PartStack<>(new String[64]);
    private final PartStack<String> colons = new PartStack<>(new String[64]);
    private final WrittenStrings strings;
    /** Where each of {@link #names} begins. */
    private int[] nameAt = new int[64];
    private int position;

    ValueReader(JsonParser parser, byte[] bytes, FaultList faults) {
        this.parser = parser;
        this.bytes = bytes;
        this.faults = faults;
        this.position = Encoding.markLength(bytes);
        this.shared = new SharedParts(bytes.length);
        this.strings = new WrittenStrings(parser, bytes, faults, shared);
    }

    int position() {
        return position;
    }

    /** Goes to where the next token begins, and returns that place. */
    int skipGap() {
        gap();
        return position;
    }

    /** The value of the token that the parser stands on. */
    JsonValue value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> string();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> literal(JsonLiteral.TRUE, 4);
            case VALUE_FALSE -> literal(JsonLiteral.FALSE, 5);
            case VALUE_NULL -> literal(JsonLiteral.NULL, 4);
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private JsonLiteral literal(JsonLiteral literal, int length) {
        position += length;
        return literal;
    }

    private JsonArray array() {
        int value = values.size();
        int gap = gaps.size();
        position++;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            gaps.push(gap());
            values.push(value(token));
        }
        gaps.push(gap());
        position++;
        JsonArray array = JsonArray.written(values.copyFrom(value), shared.gaps(gaps, gap));
        values.cutTo(value);
        gaps.cutTo(gap);
        return array;
    }

    private JsonObject object() {
        int name = names.size();
        int value = values.size();
        int gap = gaps.size();
        int colon = colons.size();
        position++;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            gaps.push(gap());
            pushName();
            JsonToken token = parser.nextToken();
            colons.push(gap());
            values.push(value(token));
        }
        gaps.push(gap());
        position++;
        JsonObject object = JsonObject.written(
                names(name), values.copyFrom(value), shared.layout(gaps, gap, colons, colon));
        names.cutTo(name);
        values.cutTo(value);
        gaps.cutTo(gap);
        colons.cutTo(colon);
        return object;
    }

    private JsonString[] names(int mark) {
        JsonString[] known = shared.names(names, mark);
        if (known != null) {
            return known;
        }
        JsonString[] fresh = names.copyFrom(mark);
        if (areDistinct(fresh)) {
            shared.putNames(names, mark, fresh);
        } else {
            reportDuplicates(fresh, mark);
        }
        return fresh;
    }

    private void pushName() {
        int n = names.size();
        if (n == nameAt.length) {
            nameAt = Arrays.copyOf(nameAt, n * 2);
        }
        nameAt[n] = position;
        names.push(string());
    }

    private void reportDuplicates(JsonString[] members, int mark) {
        if (faults.isFull()) {
            faults.leaveOut();
            return;
        }
        JsonPath object = SyntaxFault.path(parser);
        Set<String> seen = new HashSet<>(members.length * 2);
        for (int i = 0; i < members.length; i++) {
            if (!seen.add(members[i].value())) {
                JsonPath member = object.name(members[i].value());
                faults.add(new FaultList.Found(nameAt[mark + i], member, "this name stands twice in one object"));
            }
        }
    }

    private static boolean areDistinct(JsonString[] names) {
        if (names.length > 16) {
            Set<String> seen = new HashSet<>(names.length * 2);
            for (JsonString name : names) {
                if (!seen.add(name.value())) {
                    return false;
                }
            }
            return true;
        }
        for (int i = 1; i < names.length; i++) {
            for (int j = 0; j < i; j++) {
                if (names[i].equals(names[j])) {
                    return false;
                }
            }
        }
        return true;
    }

    private JsonString string() {
        JsonString string = strings.read(position);
        position = strings.end();
        return string;
    }

    private JsonNumber number() {
        int from = position;
        int end = from + parser.getStringLength();
        int hash = 0;
        while (position < end) {
            hash = 31 * hash + bytes[position++];
        }
        return end - from <= SHARED
                ? shared.number(bytes, from, end, hash)
                : JsonNumber.written(new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
    }

    /** The text up to the next token, and the position moved there. */
    private String gap() {
        int from = position;
        int hash = 0;
        while (position < bytes.length && isBetween(bytes[position])) {
            hash = 31 * hash + bytes[position++];
        }
        return from == position ? "" : shared.text(bytes, from, position, hash);
    }

    private static boolean isBetween(byte b) {
        return b == ' ' || b == '\n' || b == ',' || b == ':' || b == '\r' || b == '\t';
    }
}
