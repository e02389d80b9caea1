package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Aspect;
import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.language.Vocabulary;
import java.util.List;
import java.util.Set;

/** The words of one document: its ids, the names of its colours, its texts. */
public final class DocumentVocabulary implements Vocabulary {
    private final BlueprintView document;
    private final Set<Aspect> dependsOn;

    /**
     * @param document the document
     * @param dependsOn is added to with each question: the sides of the document that the answer depends on
     */
    public DocumentVocabulary(BlueprintView document, Set<Aspect> dependsOn) {
        this.document = document;
        this.dependsOn = dependsOn;
    }

    @Override
    public boolean hasId(String id) {
        dependsOn.add(Aspect.STRUCTURE);
        return document.component(id) != null;
    }

    @Override
    public boolean hasColour(String name) {
        dependsOn.add(Aspect.SCREEN);
        return ColourNames.find(document.tokens(), name) != null;
    }

    /** The names of its colours, as it spells them. */
    public List<String> colours() {
        dependsOn.add(Aspect.SCREEN);
        return ColourNames.all(document.tokens());
    }

    /** Looks through all texts. */
    @Override
    public boolean hasText(String text) {
        dependsOn.add(Aspect.TEXT);
        boolean[] found = new boolean[1];
        document.forEachComponent(component -> {
            if (!found[0]) {
                String own = component.text();
                found[0] = own != null && Loosely.is(own, text);
            }
        });
        return found[0];
    }
}
