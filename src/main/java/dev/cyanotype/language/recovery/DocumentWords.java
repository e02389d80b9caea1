package dev.cyanotype.language.recovery;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that a document adds, held against words that are not understood, in one pass. */
final class DocumentWords {
    private static final int MOST_COMPONENTS = 20_000;

    private final List<Unknown> unknowns;
    private final List<NearId> ids;
    private int components;

    private DocumentWords(List<Unknown> unknowns, List<NearId> ids) {
        this.unknowns = unknowns;
        this.ids = ids;
    }

    static void meet(BlueprintView document, List<Unknown> unknowns, List<NearId> ids) {
        if (unknowns.isEmpty() && ids.isEmpty()) {
            return;
        }
        var words = new DocumentWords(unknowns, ids);
        JsonObject colours = document.tokens().colours();
        for (int i = 0; i < colours.size(); i++) {
            words.text(colours.name(i));
        }
        document.forEachComponent(words::component);
    }

    private void component(Component component) {
        if (components++ >= MOST_COMPONENTS) {
            return;
        }
        for (NearId id : ids) {
            id.meet(component.id());
        }
        if (!unknowns.isEmpty()) {
            text(component.id());
            text(component.text());
            text(component.role());
        }
    }

    private void text(@Nullable String text) {
        if (text == null) {
            return;
        }
        int start = 0;
        int letters = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                letters |= Letters.bit(text.charAt(i));
                continue;
            }
            if (i > start) {
                for (Unknown unknown : unknowns) {
                    unknown.meet(text, start, i, letters);
                }
            }
            start = i + 1;
            letters = 0;
        }
    }
}
