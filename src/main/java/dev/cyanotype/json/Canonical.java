package dev.cyanotype.json;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BiConsumer;

/** RFC 8785. */
public final class Canonical {
    private Canonical() {}

    public static void write(JsonValue value, Utf8Sink out, BiConsumer<JsonHole, Utf8Sink> hole) {
        switch (value) {
            case JsonObject o -> {
                Integer[] order = new Integer[o.size()];
                Arrays.setAll(order, i -> i);
                Arrays.sort(order, Comparator.comparing(o::name));
                out.ascii('{');
                for (int i = 0; i < order.length; i++) {
                    if (i > 0) {
                        out.ascii(',');
                    }
                    out.quoted(o.name(order[i]));
                    out.ascii(':');
                    write(o.value(order[i]), out, hole);
                }
                out.ascii('}');
            }
            case JsonArray a -> {
                out.ascii('[');
                for (int i = 0; i < a.size(); i++) {
                    if (i > 0) {
                        out.ascii(',');
                    }
                    write(a.get(i), out, hole);
                }
                out.ascii(']');
            }
            case JsonString s -> out.quoted(s.value());
            case JsonNumber n -> {
                if (n.isShortestDouble()) {
                    out.ascii(EcmaNumber.format(n.value()));
                } else {
                    out.quoted(n.written());
                }
            }
            case JsonHole h -> hole.accept(h, out);
            case JsonLiteral l -> l.writeTo(out);
        }
    }
}
