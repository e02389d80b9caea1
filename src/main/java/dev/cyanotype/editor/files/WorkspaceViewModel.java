package dev.cyanotype.editor.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The documents that are open, in the order of their tabs, and which of them is in front. */
public final class WorkspaceViewModel {
    private static final int MOST_CLOSED = 20;

    /** What a closed document is brought back from. */
    sealed interface Closed {
        record OfFile(Path file) implements Closed {}

        /** @param name what it was called */
        record OfJournal(Path journal, String name) implements Closed {}
    }

    private final ObservableList<OpenDocument> documents = FXCollections.observableArrayList();
    private final ObservableList<OpenDocument> documentsSeen = FXCollections.unmodifiableObservableList(documents);
    private final ObservableList<Closed> closed = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable OpenDocument> active = new SimpleObjectProperty<>();

    public ObservableList<OpenDocument> documents() {
        return documentsSeen;
    }

    /** The document in front; null where none is open. */
    public ObjectProperty<@Nullable OpenDocument> activeProperty() {
        return active;
    }

    /** Whether any document is open. */
    public BooleanBinding isAnyOpen() {
        return Bindings.isNotEmpty(documents);
    }

    /** Whether there is a closed one to bring back. */
    public BooleanBinding canReopen() {
        return Bindings.isNotEmpty(closed);
    }

    public List<OpenDocument> dirty() {
        return documents.stream().filter(each -> each.dirtyProperty().get()).toList();
    }

    /** The document of a file, or null where it is not open. */
    public @Nullable OpenDocument find(Path file) {
        return documents.stream().filter(each -> file.equals(each.fileProperty().get())).findFirst().orElse(null);
    }

    /** Adds a document behind the others and brings it to the front. */
    public void add(OpenDocument document) {
        documents.add(document);
        active.set(document);
    }

    /** Puts a document in the place of another. */
    void replace(OpenDocument old, OpenDocument by) {
        int at = documents.indexOf(old);
        if (at < 0) {
            add(by);
            return;
        }
        boolean inFront = active.get() == old;
        documents.set(at, by);
        if (inFront) {
            active.set(by);
        }
    }

    /** Takes a document out. */
    void remove(OpenDocument document) {
        int at = documents.indexOf(document);
        if (at >= 0) {
            boolean inFront = active.get() == document;
            documents.remove(at);
            if (inFront) {
                active.set(documents.isEmpty() ? null : documents.get(Math.min(at, documents.size() - 1)));
            }
        }
    }

    /** Remembers what a closed document can be brought back from. */
    void remember(Closed from) {
        closed.add(from);
        if (closed.size() > MOST_CLOSED) {
            closed.removeFirst();
        }
    }

    /** What the document that was closed last is brought back from, which is forgotten with that; null where there is none. */
    @Nullable Closed lastClosed() {
        return closed.isEmpty() ? null : closed.removeLast();
    }

    /** Sorts the documents as their tabs were dragged. */
    public void reorder(List<OpenDocument> order) {
        if (order.size() == documents.size() && !order.equals(documents) && documents.containsAll(order)) {
            documents.setAll(order);
        }
    }

    /** Brings the next document to the front, or the one before; from the last it goes on with the first. */
    public void step(int by) {
        int at = documents.indexOf(active.get());
        if (at >= 0) {
            active.set(documents.get(Math.floorMod(at + by, documents.size())));
        }
    }

    /** A name that no open document has: this one, or with a number. */
    String freeName(String name) {
        Set<String> taken = new TreeSet<>();
        documents.forEach(each -> taken.add(each.nameProperty().get()));
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + " " + i;
        }
        return free;
    }

    List<OpenDocument> all() {
        return new ArrayList<>(documents);
    }
}
