package dev.cyanotype.editor.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.field.FieldKind.Figure;
import dev.cyanotype.editor.support.field.SchemaMembers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TokenMembersTest {
    @Test
    void everyTokenOfTheSchemaHasAField() throws IOException {
        List<String> wanted = new ArrayList<>(SchemaMembers.read().names("$defs", "tokens", "properties"));
        wanted.removeAll(List.of("font_scale", "colors"));
        wanted.replaceAll(name -> "tokens." + name);

        assertEquals(
                new TreeSet<>(wanted),
                new TreeSet<>(TokenMembers.FIXED.stream().map(each -> each.member().name()).toList()));
    }

    @Test
    void multiplesAreSteppedFinely() {
        var document = Editing.sample("storefront");
        document.say("set tokens.font_scale.h1 of screen to 1.75");
        var scale = TokenMembers.scale(document.document().tokens());

        assertEquals(Figure.RATIO, scale.getFirst().kind());
        assertEquals(Figure.LENGTH, scale.get(1).kind());
    }
}
