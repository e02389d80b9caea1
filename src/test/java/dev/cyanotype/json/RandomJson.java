package dev.cyanotype.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Random values, and random ways to write them. */
final class RandomJson {
    private static final String[] TEXTS = {"", "a", "id", "visual", "Order now", "é", "\uD83D\uDE00", "\"\\/\b\f\n\r\t", "\u0000\u001f\u007f", "\u2028\uFEFF"};
    private static final String[] SPACES = {"", "", "", " ", "\n", "\t", "\r\n", "  \n  "};

    private final SplittableRandom random;

    RandomJson(SplittableRandom random) {
        this.random = random;
    }

    JsonValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> JsonLiteral.values()[random.nextInt(3)];
            case 1, 2 -> JsonNumber.written(number());
            case 3, 4, 5 -> JsonString.of(text());
            case 6, 7 -> object(depth);
            default -> {
                JsonValue[] items = new JsonValue[random.nextInt(6)];
                for (int i = 0; i < items.length; i++) {
                    items[i] = value(depth - 1);
                }
                yield JsonArray.of(items);
            }
        };
    }

    private JsonObject object(int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        int n = random.nextInt(20) == 0 ? 30 : random.nextInt(6);
        for (int i = 0; i < n; i++) {
            members.put(text() + (random.nextBoolean() ? i : ""), value(depth - 1));
        }
        JsonObject object = JsonObject.EMPTY;
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            object = object.with(member.getKey(), member.getValue());
        }
        return object;
    }

    private String text() {
        String text = TEXTS[random.nextInt(TEXTS.length)];
        return random.nextInt(4) == 0 ? text + TEXTS[random.nextInt(TEXTS.length)].repeat(random.nextInt(10)) : text;
    }

    private String number() {
        return switch (random.nextInt(6)) {
            case 0 -> Integer.toString(random.nextInt(-400, 400));
            case 1 -> EcmaNumber.format(Double.longBitsToDouble(random.nextLong() & ~(1L << 62)));
            case 2 -> random.nextInt(1000) + "." + random.nextInt(100_000);
            case 3 -> random.nextLong() + "E" + random.nextInt(-500, 500);
            case 4 -> "-0";
            default -> random.nextLong() + "." + random.nextLong(Long.MAX_VALUE) + "e+" + random.nextInt(9);
        };
    }

    /** The value in one of its written forms. */
    String written(JsonValue value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return space() + out + space();
    }

    private void write(JsonValue value, StringBuilder out) {
        switch (value) {
            case JsonObject object -> {
                out.append('{').append(object.size() == 0 ? space() : "");
                for (int i = 0; i < object.size(); i++) {
                    out.append(i > 0 ? "," : "").append(space());
                    string(object.name(i), out);
                    out.append(space()).append(':').append(space());
                    write(object.value(i), out);
                    out.append(space());
                }
                out.append('}');
            }
            case JsonArray array -> {
                out.append('[').append(array.size() == 0 ? space() : "");
                for (int i = 0; i < array.size(); i++) {
                    out.append(i > 0 ? "," : "").append(space());
                    write(array.get(i), out);
                    out.append(space());
                }
                out.append(']');
            }
            case JsonString string -> string(string.value(), out);
            case JsonNumber number -> out.append(number.written());
            case JsonLiteral literal -> out.append(literal);
            case JsonHole hole -> throw new IllegalArgumentException("a random value has no " + hole);
        }
    }

    private void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (random.nextInt(8) == 0 && !Character.isSurrogate(c) || c < 0x20) {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    char digit = Character.forDigit(c >> shift & 15, 16);
                    out.append(random.nextBoolean() ? digit : Character.toUpperCase(digit));
                }
            } else {
                out.append(c == '"' || c == '\\' || c == '/' && random.nextBoolean() ? "\\" : "").append(c);
            }
        }
        out.append('"');
    }

    private String space() {
        return SPACES[random.nextInt(SPACES.length)];
    }
}
