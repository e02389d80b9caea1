package dev.cyanotype.editor.commandbar;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.language.completion.Candidate;
import dev.cyanotype.language.completion.Candidate.Kind;
import dev.cyanotype.language.completion.Completer;
import dev.cyanotype.language.completion.DocumentTerms;
import dev.cyanotype.language.completion.Mark;
import dev.cyanotype.language.completion.Marker;
import dev.cyanotype.language.completion.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what can be offered for a prompt, away from the window's thread. Where much is asked, only the latest is answered. */
final class Assistant {
    /** What is said every day, for who does not know what to say. */
    static final List<String> EVERYDAY =
            List.of("make", "move", "change", "add", "delete", "align", "swap", "duplicate", "resize", "select");

    private static final int LONGEST_DETAIL = 40;

    private final EditorCore core;
    private final Threads threads;
    private final Marker marker;
    private final Examples examples;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<@Nullable Completer> completer = new AtomicReference<>();
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /** The words of a document, which it takes a while to arrange. */
    private record Known(Blueprint document, DocumentTerms terms) {}

    Assistant(EditorCore core, Threads threads) {
        this.core = core;
        this.threads = threads;
        this.marker = new Marker(core.grammar());
        this.examples = new Examples(core.pipelines());
    }

    /** Asks for help with a prompt; the answer comes on the window's thread, unless something else is asked before. */
    void ask(Prompt prompt, Circumstances in, Consumer<Assistance> answer) {
        int number = asked.incrementAndGet();
        threads.background().execute(() -> {
            if (number == asked.get()) {
                Assistance found = prompt.isEmpty() ? beginning(in) : help(prompt, in.document());
                threads.ui().execute(() -> {
                    if (number == asked.get()) {
                        answer.accept(found);
                    }
                });
            }
        });
    }

    /** Lets no answer come any more. */
    void forget() {
        asked.incrementAndGet();
    }

    private Assistance beginning(Circumstances in) {
        List<Row.Word> words = new ArrayList<>();
        for (String verb : EVERYDAY) {
            words.add(new Row.Word(new Candidate(verb, Kind.ACTION, 0, 0, false), ""));
        }
        return new Assistance(List.copyOf(words), List.of(), false, examples.in(in));
    }

    private Assistance help(Prompt prompt, Blueprint document) {
        DocumentTerms terms = terms(document);
        List<Row.Word> words = new ArrayList<>();
        for (Candidate candidate : completer().complete(prompt.text(), prompt.caret(), terms)) {
            words.add(new Row.Word(candidate, candidate.kind() == Kind.COMPONENT ? detail(document, candidate.text()) : ""));
        }
        List<Mark> marks = new ArrayList<>(marker.mark(prompt.text(), terms).marks());
        if (!words.isEmpty()) {
            marks.removeIf(mark -> mark.kind() == Mark.Kind.UNKNOWN && mark.to() == prompt.caret());
        }
        boolean lost = marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.UNKNOWN && mark.to() < prompt.caret());
        return new Assistance(List.copyOf(words), List.copyOf(marks), lost, List.of());
    }

    private DocumentTerms terms(Blueprint document) {
        Known there = known.get();
        if (there == null || there.document() != document) {
            there = new Known(document, DocumentTerms.of(document));
            known.set(there);
        }
        return there.terms();
    }

    private Completer completer() {
        Completer there = completer.get();
        if (there == null) {
            there = new Completer(core.grammar(), Words.of(core.lexicon()));
            completer.set(there);
        }
        return there;
    }

    /** What a component is, for those who do not know it by its id. */
    private static String detail(Blueprint document, String id) {
        Component component = document.component(id);
        if (component == null) {
            return "";
        }
        String type = component.type().wireName().replace('_', ' ');
        String text = component.text();
        return text == null || text.isBlank() ? type : type + " “" + shortened(text.strip()) + '”';
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_DETAIL ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_DETAIL - 8)) + "…";
    }
}
