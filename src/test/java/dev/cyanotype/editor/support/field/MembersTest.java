package dev.cyanotype.editor.support.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MembersTest {
    private static final String[] VISUAL = {"$defs", "visual", "properties"};

    private static List<String> names(List<MemberDescription> described) {
        return described.stream().map(each -> each.member().name()).toList();
    }

    private static List<String> visual(SchemaMembers schema) {
        List<String> paths = new ArrayList<>();
        for (String name : schema.names(VISUAL)) {
            paths.add("visual." + name);
        }
        for (String name : schema.names("$defs", "visual", "properties", "gradient", "properties")) {
            paths.add("visual.gradient." + name);
        }
        return paths;
    }

    @Test
    void everyMemberOfAComponentHasAField() throws IOException {
        SchemaMembers schema = SchemaMembers.read();
        List<String> wanted = new ArrayList<>(schema.names("$defs", "component", "properties"));
        assertTrue(wanted.removeAll(List.of("bbox", "visual", "children")), "the schema has what stands apart");
        wanted.addAll(List.of("x", "y", "width", "height"));
        wanted.addAll(visual(schema));

        assertEquals(new TreeSet<>(wanted), new TreeSet<>(names(Members.ofComponent())));
        assertEquals(wanted.size(), Members.ofComponent().size(), "a member stands once");
    }

    @Test
    void everyMemberOfTheScreenHasAField() throws IOException {
        List<String> wanted = new ArrayList<>(SchemaMembers.read().names("properties"));
        wanted.removeAll(List.of("tokens", "components", "visual", "meta"));
        wanted.addAll(List.of("visual.bg_color", "visual.gradient", "visual.gradient.from", "visual.gradient.to", "visual.gradient.angle"));
        wanted.addAll(List.of("meta.screen width", "meta.screen height"));

        assertEquals(new TreeSet<>(wanted), new TreeSet<>(names(Members.ofScreen())));
    }

    @Test
    void choicesOfferTheWordsOfTheSchema() throws IOException {
        SchemaMembers schema = SchemaMembers.read();
        int choices = 0;
        for (MemberDescription each : Members.ofComponent()) {
            if (each.kind() instanceof FieldKind.Choice choice) {
                String name = each.member().name().substring("visual.".length());
                assertEquals(
                        new TreeSet<>(schema.words("$defs", "visual", "properties", name)), new TreeSet<>(choice.options()), name);
                choices++;
            }
        }
        assertEquals(6, choices);
    }
}
