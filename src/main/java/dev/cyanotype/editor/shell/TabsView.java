package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.FileCloser;
import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.files.WorkspaceViewModel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The tabs of the documents that are open. */
final class TabsView extends TabPane {
    private final WorkspaceViewModel workspace;
    private final FileCloser closer;
    private final Function<OpenDocument, DocumentView> editing;
    private final Map<OpenDocument, Opened> opened = new LinkedHashMap<>();
    private boolean following;

    private record Opened(Tab tab, DocumentView view) {}

    TabsView(WorkspaceViewModel workspace, FileCloser closer, Function<OpenDocument, DocumentView> editing) {
        this.workspace = workspace;
        this.closer = closer;
        this.editing = editing;
        setId("tabs");
        getStyleClass().add("documents");
        setTabDragPolicy(TabDragPolicy.REORDER);
        setTabClosingPolicy(TabClosingPolicy.ALL_TABS);
        workspace.documents().addListener((ListChangeListener<OpenDocument>) _ -> follow());
        workspace.activeProperty().addListener((_, _, document) -> select(document));
        getSelectionModel().selectedItemProperty().addListener((_, _, tab) -> selected(tab));
        getTabs().addListener((ListChangeListener<Tab>) _ -> dragged());
        follow();
        select(workspace.activeProperty().get());
    }

    /** The view of the document in front, or null. */
    @Nullable DocumentView front() {
        Opened in = opened.get(workspace.activeProperty().get());
        return in == null ? null : in.view();
    }

    /** Takes the keys for the document in front: a click on a tab, or a key that changes tabs, is a way to it. */
    @Override
    public void requestFocus() {
        DocumentView view = front();
        if (view == null) {
            super.requestFocus();
        } else {
            view.focus();
        }
    }

    private void follow() {
        following = true;
        opened.keySet().retainAll(workspace.documents());
        List<Tab> tabs = workspace.documents().stream()
                .map(document -> opened.computeIfAbsent(document, this::open).tab())
                .toList();
        if (!tabs.equals(getTabs())) {
            getTabs().setAll(tabs);
        }
        following = false;
        select(workspace.activeProperty().get());
    }

    private Opened open(OpenDocument document) {
        DocumentView view = editing.apply(document);
        var tab = new Tab();
        tab.setContent(view.node());
        tab.setUserData(document);
        tab.textProperty().bind(Bindings.createStringBinding(
                () -> document.nameProperty().get() + (document.dirtyProperty().get() ? " •" : ""),
                document.nameProperty(),
                document.dirtyProperty()));
        var tip = new Tooltip();
        tip.textProperty().bind(Bindings.createStringBinding(() -> where(document), document.fileProperty()));
        tab.setTooltip(tip);
        tab.setOnCloseRequest(event -> {
            event.consume();
            closer.close(document);
        });
        return new Opened(tab, view);
    }

    private static String where(OpenDocument document) {
        Path file = document.fileProperty().get();
        return file == null ? "Not saved yet" : file.toString();
    }

    private void select(@Nullable OpenDocument document) {
        Opened in = opened.get(document);
        if (in != null && !following) {
            getSelectionModel().select(in.tab());
        }
    }

    private void selected(@Nullable Tab tab) {
        if (!following && tab != null) {
            workspace.activeProperty().set((OpenDocument) Objects.requireNonNull(tab.getUserData()));
        }
    }

    private void dragged() {
        if (!following) {
            workspace.reorder(getTabs().stream().map(tab -> (OpenDocument) tab.getUserData()).toList());
        }
    }
}
