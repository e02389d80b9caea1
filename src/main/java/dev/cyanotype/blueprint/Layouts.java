package dev.cyanotype.blueprint;

import dev.cyanotype.json.JsonHole;
import dev.cyanotype.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** How a component that comes into a list is written there: indented like those beside it. */
final class Layouts {
    private Layouts() {}

    static Component laidOut(Component component, JsonObject owner, ComponentList siblings) {
        String gap = gapIn(owner, siblings);
        int line = gap.lastIndexOf('\n');
        if (line < 0) {
            return component.withGap(gap);
        }
        String indent = gap.substring(line + 1);
        String own = component.gap();
        int ownLine = own.lastIndexOf('\n');
        if (ownLine < 0) {
            return onLines(component, gap, indent, step(owner));
        }
        int comma = own.indexOf(',', ownLine);
        String ownIndent = own.substring(ownLine + 1, comma < 0 ? own.length() : comma);
        return indented(component, ownIndent, indent).withGap(gap);
    }

    /** The text before an item of this list, without a comma. */
    private static String gapIn(JsonObject owner, ComponentList siblings) {
        if (!siblings.isEmpty()) {
            String gap = siblings.get(siblings.size() - 1).gap();
            return gap.substring(gap.indexOf(',') + 1);
        }
        int last = owner.size() - 1;
        int at = last;
        for (int i = 0; i <= last; i++) {
            if (owner.value(i) instanceof JsonHole) {
                at = i;
            }
        }
        return at >= 0 && owner.startsLine(at) ? "\n" + owner.indentation(at) + step(owner) : "";
    }

    /** One step of indentation as the owner's members show it. */
    private static String step(JsonObject owner) {
        String outer = owner.indentation(owner.size());
        String inner = owner.size() == 0 ? "" : owner.indentation(0);
        return inner.length() > outer.length() && inner.startsWith(outer) ? inner.substring(outer.length()) : "  ";
    }

    private static Component onLines(Component component, String gap, String indent, String step) {
        List<Component> children = new ArrayList<>();
        String inner = indent + step + step;
        for (Component child : component.children()) {
            children.add(onLines(child, "\n" + inner, inner, step));
        }
        JsonObject members = component.members().onLines(indent, step);
        int hole = members.indexOf("children");
        if (!children.isEmpty()) {
            members = members.withValue(hole, new JsonHole("\n" + indent + step, false));
        }
        return Component.of(members, ComponentList.of(children), gap);
    }

    private static Component indented(Component component, String from, String to) {
        if (from.equals(to)) {
            return component;
        }
        List<Component> children = new ArrayList<>();
        for (Component child : component.children()) {
            String gap = child.gap();
            children.add(indented(child, from, to).withGap(gap.replace("\n" + from, "\n" + to)));
        }
        return Component.of(component.members().indented(from, to), ComponentList.of(children), component.gap());
    }
}
