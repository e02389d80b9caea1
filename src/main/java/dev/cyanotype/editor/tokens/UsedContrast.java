package dev.cyanotype.editor.tokens;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.rules.TextContrast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A colour of text on a ground as they are seen together in a document.
 *
 * @param contrast the two, and how they contrast
 * @param ids the components whose text is seen so, in document order
 */
public record UsedContrast(TextContrast contrast, List<String> ids) {
    private static final Comparator<UsedContrast> LEAST_FIRST =
            Comparator.comparingDouble(used -> used.contrast().ratio());

    public UsedContrast {
        ids = List.copyOf(ids);
    }

    /** All of a document, those that contrast least first. */
    static List<UsedContrast> in(Blueprint document) {
        Map<TextContrast, List<String>> found = new LinkedHashMap<>();
        document.forEachComponent(component -> {
            TextContrast contrast = TextContrast.of(document, component);
            if (contrast != null) {
                found.computeIfAbsent(contrast, _ -> new ArrayList<>()).add(component.id());
            }
        });
        return found.entrySet().stream()
                .map(entry -> new UsedContrast(entry.getKey(), entry.getValue()))
                .sorted(LEAST_FIRST)
                .toList();
    }
}
