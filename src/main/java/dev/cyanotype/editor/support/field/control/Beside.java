package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldViewModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What stands beside the control of some fields: a gradient as it looks. */
final class Beside {
    private static final String GRADIENT = "visual.gradient";

    private Beside() {}

    static Node[] of(FieldViewModel field, List<FieldViewModel> all) {
        if (!field.description().member().name().equals(GRADIENT)) {
            return new Node[0];
        }
        var strip = new GradientStrip(
                named(GRADIENT + ".from", all), named(GRADIENT + ".to", all), named(GRADIENT + ".angle", all));
        HBox.setHgrow(strip, Priority.ALWAYS);
        return new Node[] {strip};
    }

    private static FieldViewModel named(String name, List<FieldViewModel> all) {
        return all.stream()
                .filter(field -> field.description().member().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + name));
    }
}
