package dev.cyanotype.editor.find;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.support.core.Latest;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.Moment;
import dev.cyanotype.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;

/** A search over the document that is shown, and what is put in the place of what it finds. It does nothing while it is closed. */
public final class FindViewModel {
    /** Up to how many components are searched on the window's thread, so that what is found keeps up with typing. */
    private static final int FEW = 1_000;

    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty wholeWords = new SimpleBooleanProperty();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.TEXTS);
    private final ReadOnlyObjectWrapper<List<Match>> matches = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);

    private final Consumer<String> shower;
    private final Latest<List<Match>> search;
    private final ChangeListener<Moment> moved = (_, _, _) -> look();
    private @Nullable DocumentViewModel document;
    private boolean open;

    /**
     * @param shower shows a component, by its id, on the canvas
     */
    public FindViewModel(Threads threads, Consumer<String> shower) {
        this.shower = shower;
        this.search = new Latest<>(threads);
        words.addListener((_, _, _) -> look());
        matchCase.addListener((_, _, _) -> look());
        wholeWords.addListener((_, _, _) -> look());
        scope.addListener((_, _, _) -> look());
    }

    /** What is searched for. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** What is put in its place. */
    public StringProperty replacementProperty() {
        return replacement;
    }

    public BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    public BooleanProperty wholeWordsProperty() {
        return wholeWords;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** The members found, in the order of the document. */
    ReadOnlyObjectProperty<List<Match>> matchesProperty() {
        return matches.getReadOnlyProperty();
    }

    /** The index of the match that one is at, or -1. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void show(@Nullable DocumentViewModel other) {
        if (document != null) {
            document.momentProperty().removeListener(moved);
        }
        document = other;
        if (other != null) {
            other.momentProperty().addListener(moved);
        }
        current.set(-1);
        look();
    }

    public void setOpen(boolean now) {
        open = now;
        look();
    }

    private Wanted wanted() {
        return new Wanted(words.get(), matchCase.get(), wholeWords.get(), scope.get());
    }

    private void look() {
        DocumentViewModel shown = document;
        if (shown == null || !open || words.get().isEmpty()) {
            search.callOff();
            found(List.of());
            return;
        }
        Blueprint in = shown.document();
        Wanted wanted = wanted();
        if (in.count() <= FEW) {
            search.callOff();
            found(Finder.find(in, wanted));
        } else {
            search.ask(() -> Finder.find(in, wanted), this::found);
        }
    }

    private void found(List<Match> now) {
        int at = current.get();
        Match before = at >= 0 && at < matches.get().size() ? matches.get().get(at) : null;
        current.set(-1);
        matches.set(now);
        for (int i = 0; before != null && i < now.size(); i++) {
            if (now.get(i).isWhere(before)) {
                current.set(i);
                return;
            }
        }
    }

    /** Goes to the next match, from the last to the first. */
    public void next() {
        int count = matches.get().size();
        if (count > 0) {
            go((current.get() + 1) % count);
        }
    }

    /** Goes to the match before, from the first to the last. */
    public void previous() {
        int count = matches.get().size();
        if (count > 0) {
            go(current.get() <= 0 ? count - 1 : current.get() - 1);
        }
    }

    private void go(int index) {
        current.set(index);
        String id = matches.get().get(index).id();
        if (document != null) {
            document.select(List.of(id));
            shower.accept(id);
        }
    }

    /** Selects every component found. */
    public void selectAll() {
        if (document != null && !matches.get().isEmpty()) {
            document.select(matches.get().stream().map(Match::id).distinct().toList());
        }
    }

    /** Replaces what is found in the match that one is at, and goes to the next; goes to the first where one is at none. */
    public void replace() {
        int at = current.get();
        if (at < 0 || at >= matches.get().size()) {
            next();
            return;
        }
        Match match = matches.get().get(at);
        if (document == null || !match.isReplaceable()) {
            next();
            return;
        }
        document.apply(List.of(edit(match))).thenAccept(run -> {
            if (run.isApplied() && !matches.get().isEmpty()) {
                boolean stays = at < matches.get().size() && matches.get().get(at).isWhere(match);
                go((stays ? at + 1 : at) % matches.get().size());
            }
        });
    }

    /** Replaces everything found that can be, in one step. */
    public void replaceAll() {
        List<Edit> edits = new ArrayList<>();
        for (Match match : matches.get()) {
            if (match.isReplaceable()) {
                edits.add(edit(match));
            }
        }
        if (document != null && !edits.isEmpty()) {
            document.apply(edits);
        }
    }

    private Edit edit(Match match) {
        return new Edit.SetMember(match.id(), match.path(), JsonString.of(wanted().replacedIn(match.value(), replacement.get())));
    }

    /** Whether there is something to replace. */
    boolean canReplace() {
        return matches.get().stream().anyMatch(Match::isReplaceable);
    }

    /** How much was found, in words. */
    String summary() {
        if (words.get().isEmpty()) {
            return "";
        }
        int count = matches.get().size();
        if (count == 0) {
            return "Nothing found";
        }
        int occurrences = matches.get().stream().mapToInt(Match::occurrences).sum();
        String all = occurrences == count ? String.valueOf(count) : occurrences + " in " + count;
        return current.get() < 0 ? all + " found" : (current.get() + 1) + " of " + count;
    }
}
