package dev.cyanotype.editor.commandbar;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Makes example sentences for a document: about what is in it, and each tried, so that it would change it. */
final class Examples {
    static final int MOST = 4;

    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern PLAIN_TEXT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ]{0,23}");

    private final Supplier<Pipeline> pipelines;

    Examples(Supplier<Pipeline> pipelines) {
        this.pipelines = pipelines;
    }

    List<String> in(Circumstances in) {
        var session = Session.of(pipelines.get(), Options.OPTIMISED, in.document(), null);
        session.select(in.selection());
        session.lock(in.locked());
        List<String> good = new ArrayList<>();
        for (String sentence : in.selection().isEmpty() ? about(in.document()) : aboutThese(in.selection().size())) {
            if (good.size() < MOST) {
                Run run = session.tryOut(new Command.Sentence(sentence, Recover.OFF));
                if (run.isApplied() && run.changedDocument()) {
                    good.add(sentence);
                }
            }
        }
        return List.copyOf(good);
    }

    private static List<String> aboutThese(int count) {
        return count == 1
                ? List.of("make this bold", "make this navy and wider", "move this down", "center this", "duplicate this", "delete this")
                : List.of("align these to the left", "distribute these evenly", "make these the same size", "make these navy", "delete these");
    }

    private static List<String> about(Blueprint document) {
        List<String> sentences = new ArrayList<>();
        first(document, sentences, " and center it", "make ", " bold", ComponentType.TITLE, ComponentType.SUBTITLE, ComponentType.TEXT);
        if (document.count(ComponentType.BUTTON) + document.count(ComponentType.CTA) > 1) {
            sentences.add("make all buttons navy and 10% wider");
        }
        first(document, sentences, "", "make ", " navy and wider", ComponentType.BUTTON, ComponentType.CTA);
        withText(document, sentences, ComponentType.CTA, ComponentType.BUTTON, ComponentType.LABEL, ComponentType.TEXT);
        first(document, sentences, "", "move ", " down", ComponentType.HEADER, ComponentType.TITLE, ComponentType.CARD);
        first(document, sentences, "", "add a button below ", " saying 'Learn more'", ComponentType.CTA, ComponentType.BUTTON, ComponentType.TEXT);
        sentences.add("make the background light gray");
        sentences.add("make the corners more rounded");
        sentences.add("add a title saying 'Hello'");
        return sentences;
    }

    private static void first(Blueprint document, List<String> sentences, String end, String start, String middle, ComponentType... types) {
        for (ComponentType type : types) {
            Component component = document.nth(type, 0);
            if (component != null && PLAIN_ID.matcher(component.id()).matches()) {
                sentences.add(start + component.id() + middle + end);
                return;
            }
        }
    }

    /** An example with what stands on the screen, where that is short and plain. */
    private static void withText(Blueprint document, List<String> sentences, ComponentType... types) {
        for (ComponentType type : types) {
            Component component = document.nth(type, 0);
            String text = component == null ? null : component.text();
            if (text != null && PLAIN_TEXT.matcher(text).matches()) {
                sentences.add("change '" + text + "' to '" + text + "!'");
                return;
            }
        }
    }
}
