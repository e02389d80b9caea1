package dev.cyanotype.blueprint;

import dev.cyanotype.json.Utf8Sink;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole document written and digested from its members up, with nothing that is kept between edits: the plain twin of
 * {@link Blueprint#toBytes} and {@link Blueprint#digest}, and the same bytes.
 */
public final class Afresh {
    private Afresh() {}

    /** The bytes to save. */
    public static byte[] toBytes(Blueprint blueprint) {
        var out = new Utf8Sink(1024);
        var scratch = new Utf8Sink(256);
        out.text(blueprint.around().before());
        Fragment.of(blueprint.members(), scratch).writeTo(out, blueprint.components(), component -> Fragment.of(component.members(), scratch));
        out.text(blueprint.around().after());
        return out.toByteArray();
    }

    /** The digest, {@code sha256:} and 64 hexadecimal digits. */
    public static String digest(Blueprint blueprint, Digester digester) {
        ComponentList components = blueprint.components();
        byte[] list = components.isEmpty() ? null : list(components, digester);
        return Digester.print(digester.component(blueprint.members(), list));
    }

    private static byte[] list(ComponentList components, Digester digester) {
        List<byte[]> digests = new ArrayList<>(components.size());
        List<Byte> ranks = new ArrayList<>(components.size());
        for (Component component : components) {
            byte[] below = component.children().isEmpty() ? null : list(component.children(), digester);
            digests.add(digester.component(component.members(), below));
            ranks.add(component.rank());
        }
        int level = 0;
        do {
            digests = combined(level++, digests, ranks, digester);
        } while (digests.size() > 1);
        return digests.getFirst();
    }

    /** One level of chunks; {@code ranks} becomes that of the last component of each. */
    private static List<byte[]> combined(int level, List<byte[]> below, List<Byte> ranks, Digester digester) {
        List<byte[]> chunks = new ArrayList<>();
        List<Byte> ends = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < below.size(); i++) {
            if (ranks.get(i) > level || i == below.size() - 1) {
                chunks.add(digester.combined(level, below.subList(from, i + 1)));
                ends.add(ranks.get(i));
                from = i + 1;
            }
        }
        ranks.clear();
        ranks.addAll(ends);
        return chunks;
    }
}
