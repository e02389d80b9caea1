package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.BlueprintView;
import java.util.HashSet;
import java.util.Set;

/** Gives ids that are free: a stem with the smallest free number behind it, {@code button_1}. */
final class NewIds {
    private final BlueprintView document;
    private final Set<String> given = new HashSet<>();

    NewIds(BlueprintView document) {
        this.document = document;
    }

    String next(String stem) {
        for (int n = 1; ; n++) {
            String id = stem + "_" + n;
            if (document.place(id) == null && given.add(id)) {
                return id;
            }
        }
    }
}
