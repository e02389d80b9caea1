package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code off-token-colour}: a colour is one of the screen's tokens, black, white or transparent; a translucent token is a token.
 * Measured in colours that are not.
 */
final class ColoursAreTokens implements Rule {
    private static final String[] COLOURS = {"color", "text_color", "bg_color", "border_color"};
    private static final String[] ENDS = {"from", "to"};

    @Override
    public String id() {
        return "off-token-colour";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Set<Facet> reads() {
        return EnumSet.of(Facet.COLOURS, Facet.PALETTE);
    }

    @Override
    public void check(Component component, Scene scene, Consumer<Breach> found) {
        check(component, component.visual(), scene, found);
    }

    @Override
    public void checkScreen(Scene scene, Consumer<Breach> found) {
        check(null, scene.blueprint().look(), scene, found);
    }

    private void check(@Nullable Component component, Visual look, Scene scene, Consumer<Breach> found) {
        JsonObject members = look.members();
        if (members.size() == 0) {
            return;
        }
        int off = 0;
        for (String name : COLOURS) {
            off += offToken(members.string(name), scene) == null ? 0 : 1;
        }
        if (members.object("gradient") instanceof JsonObject gradient) {
            for (String name : ENDS) {
                off += offToken(gradient.string(name), scene) == null ? 0 : 1;
            }
        }
        if (off > 0) {
            found.accept(new Breach(this, component, off));
        }
    }

    private static @Nullable Colour offToken(@Nullable String hex, Scene scene) {
        if (hex == null || !Colour.isHex(hex)) {
            return null;
        }
        Colour colour = Colour.ofHex(hex);
        return scene.palette().holds(colour) ? null : colour;
    }

    /** Takes a member that holds a colour off the tokens. */
    private interface Visitor {
        void visit(MemberPath path, Colour colour);
    }

    private static void forEach(Breach breach, Scene scene, Visitor visit) {
        Component component = breach.component();
        Visual look = component == null ? scene.blueprint().look() : component.visual();
        for (String name : COLOURS) {
            Colour colour = offToken(look.string(name), scene);
            if (colour != null) {
                visit.visit(MemberPath.of("visual", name), colour);
            }
        }
        if (look.members().object("gradient") instanceof JsonObject gradient) {
            for (String name : ENDS) {
                Colour colour = offToken(gradient.string(name), scene);
                if (colour != null) {
                    visit.visit(MemberPath.of("visual", "gradient", name), colour);
                }
            }
        }
    }

    @Override
    public String message(Breach breach, Scene scene) {
        var out = new StringBuilder();
        forEach(breach, scene, (path, colour) -> out.append(out.isEmpty() ? "" : ", ").append(colour.toHex()));
        boolean one = breach.measure() == 1;
        String of = breach.component() == null ? "the screen" : breach.component().id();
        return (one ? "A colour of " : "Colours of ") + of + (one ? " is not a token: " : " are not tokens: ") + out + ".";
    }

    @Override
    public List<String> fixes(Breach breach, Scene scene) {
        List<String> fixes = new ArrayList<>();
        String id = breach.component() == null ? null : breach.component().id();
        forEach(breach, scene, (path, colour) -> {
            String nearest = scene.palette().nearest(colour).toHex();
            fixes.add(EditPrinter.print(new Edit.SetMember(id, path, JsonString.of(nearest))));
        });
        return List.copyOf(fixes);
    }
}
