package dev.cyanotype.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;

/** Takes strings and names from the bytes of a file. */
final class WrittenStrings {
    private static final int SHARED = 24;

    private final JsonParser parser;
    private final byte[] bytes;
    private final FaultList faults;
    private final SharedParts shared;
    private final Utf8Sink standard = new Utf8Sink(256);
    private int end;

    WrittenStrings(JsonParser parser, byte[] bytes, FaultList faults, SharedParts shared) {
        this.parser = parser;
        this.bytes = bytes;
        this.faults = faults;
        this.shared = shared;
    }

    /** The place after the closing quote of the string read last. */
    int end() {
        return end;
    }

    /** The string whose opening quote stands at {@code start}, which is the token that the parser stands on. */
    JsonString read(int start) {
        int from = start + 1;
        int to = from;
        int hash = 0;
        int all = 0;
        boolean escaped = false;
        while (to < bytes.length && bytes[to] != '"') {
            if (bytes[to] == '\\') {
                escaped = true;
                to++;
            }
            if (to < bytes.length) {
                hash = 31 * hash + bytes[to];
                all |= bytes[to++];
            }
        }
        if (to >= bytes.length) {
            parser.getString(); // refuses it, and says where
            throw new IllegalStateException("the parser accepted a string without an end");
        }
        end = to + 1;
        if (to - from > StrictReader.MAX_STRING) {
            fault(start, "a string is longer than 1 MB");
            return JsonString.of("");
        }
        if (escaped) {
            return escaped(start);
        }
        return all >= 0 && to - from <= SHARED
                ? shared.string(bytes, from, to, hash)
                : JsonString.of(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }

    private JsonString escaped(int start) {
        String value = parser.getString();
        int lone = loneSurrogate(value);
        if (lone >= 0) {
            String code = Integer.toHexString(value.charAt(lone));
            fault(start, "a string holds the lone surrogate \\u" + code + ", which stands for no character");
            return JsonString.of(value);
        }
        standard.clear();
        standard.quoted(value);
        return standard.holds(bytes, start, end)
                ? JsonString.of(value)
                : JsonString.written(value, new String(bytes, start, end - start, StandardCharsets.UTF_8));
    }

    private void fault(int at, String message) {
        if (faults.isFull()) {
            faults.leaveOut();
        } else {
            faults.add(new FaultList.Found(at, SyntaxFault.path(parser), message));
        }
    }

    /** The index of the first surrogate that is not half of a pair, or -1. */
    static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
