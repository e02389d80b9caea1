package dev.cyanotype.editor.shell;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.files.Template;
import dev.cyanotype.editor.files.WorkspaceViewModel;
import dev.cyanotype.editor.keys.KeyDispatch;
import dev.cyanotype.editor.keys.KeymapViewModel;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.editor.support.notice.NoticesView;
import dev.cyanotype.editor.support.notice.NoticesViewModel;
import dev.cyanotype.editor.welcome.Beginning;
import dev.cyanotype.editor.welcome.TourView;
import dev.cyanotype.editor.welcome.TourViewModel;
import dev.cyanotype.editor.welcome.WelcomeView;
import dev.cyanotype.files.AtomicFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** One window, put together: its parts, and what connects them. */
public final class Shell {
    private static final List<TourViewModel.Step> TOUR = List.of(
            new TourViewModel.Step(
                    "canvas", "Edit by hand", "Click a component to select it. Drag it, or one of its handles; double-click its text."),
            new TourViewModel.Step(
                    "command", "Edit by sentence",
                    "Say what should be different, such as \"make the title bold and centre it\". You see what would change before Enter."),
            new TourViewModel.Step(
                    "undo", "Nothing is lost", "Every edit can be undone. What you undo stays in the history, even after other edits."));

    private final Services services;
    private final Documents documents;
    private final Features features;
    private final Theme theme;
    private final Overlay overlay = new Overlay();
    private final Map<Side, DockViewModel> docks = new EnumMap<>(Side.class);
    private final List<MenuAction> actions = new ArrayList<>();
    private final KeymapViewModel keymap;
    private final TourViewModel tour;
    private final TabsView tabs;
    private final Scene scene;

    private Shell(
            Stage stage, Services services, NoticesViewModel notices, Composition composition, Furnishings furnishings) {
        this.services = services;
        this.theme = furnishings.theme();
        var dialogs = new Dialogs(overlay, furnishings.choice(), services.clipboard());
        this.documents = Documents.of(services, dialogs, new AtomicFile(furnishings.disk()), furnishings.journals(), this::prepare);
        this.tour = new TourViewModel(TOUR, services.settings());
        this.features = composition.compose(services, new Surroundings(
                theme, documents.workspace().activeProperty(), documents.workspace().documents(), () -> List.copyOf(actions),
                action -> keymap().shownKey(action.id()), furnishings.choice()));
        for (Side side : Side.values()) {
            if (!features.at(side).isEmpty()) {
                List<String> ids = features.at(side).stream().map(panel -> panel.id()).toList();
                docks.put(side, new DockViewModel(side, ids, services.settings()));
            }
        }
        gatherActions(new HelpSheets(overlay, services.core().lexicon(), furnishings.version()), () -> quit(stage));
        this.keymap = new KeymapViewModel(MenuPlan.sorted(actions), features.keys(), services.settings(), furnishings.mac());
        this.tabs = new TabsView(documents.workspace(), documents.closer(), features.editing());
        WindowView window = window(notices);
        this.scene = new Scene(window, 1280, 800);
        theme.dress(scene);
        KeyDispatch.install(keymap, scene);
        FileDrop.install(scene, window.dropHint(), documents.opener()::open);
        documents.workspace().activeProperty().addListener((_, _, document) -> show(document));
        Refusals.tell(documents.workspace().activeProperty(), services.notices());
        show(documents.workspace().activeProperty().get());
        furnish(stage);
    }

    /** Puts a window together on a stage, which is not shown yet. */
    public static Shell on(
            Stage stage, Services services, NoticesViewModel notices, Composition composition, Furnishings furnishings) {
        return new Shell(stage, services, notices, composition, furnishings);
    }

    private void prepare(Blueprint opening) {
        features.ahead().accept(opening);
    }

    /** Opens files; where there are none, at the first start a sample and the tour, later what was open, and else how to begin. */
    public void begin(List<Path> files) {
        documents.watch().start(services.later());
        documents.journaling().start(services.later());
        documents.opener().recover();
        List<Path> before = documents.tabs().remembered();
        if (!files.isEmpty()) {
            documents.opener().open(files);
        } else if (tour.isNew()) {
            whenOpen(this::startTour);
            documents.opener().create(Template.STOREFRONT);
        } else if (!before.isEmpty()) {
            documents.opener().restore(before, documents.tabs().front());
        }
        documents.tabs().follow();
    }

    private void whenOpen(Runnable then) {
        var active = documents.workspace().activeProperty();
        active.addListener(new ChangeListener<OpenDocument>() {
            @Override
            public void changed(
                    ObservableValue<? extends OpenDocument> property, @Nullable OpenDocument before, @Nullable OpenDocument now) {
                active.removeListener(this);
                then.run();
            }
        });
    }

    private void startTour() {
        if (documents.workspace().activeProperty().get() == null) {
            whenOpen(tour::start);
            documents.opener().create(Template.STOREFRONT);
        } else {
            tour.start();
        }
    }

    public Documents documents() {
        return documents;
    }

    /** All that can be done in the window. */
    public List<MenuAction> actions() {
        return List.copyOf(actions);
    }

    /** What can be done, by its id. */
    public MenuAction action(String id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
    }

    /** The view of the document in front, or null. */
    @Nullable DocumentView front() {
        return tabs.front();
    }

    public Scene scene() {
        return scene;
    }

    public KeymapViewModel keymap() {
        return keymap;
    }

    /** The side panels by the side at which they stand. */
    public DockViewModel dock(Side side) {
        return Objects.requireNonNull(docks.get(side));
    }

    public Features features() {
        return features;
    }

    public TourViewModel tour() {
        return tour;
    }

    /** The features' own actions stand before those of the window, and in the place of one with the same id. */
    private void gatherActions(HelpSheets help, Runnable quit) {
        var window = new ShellActions(documents);
        add(features.actions());
        add(window.files(quit));
        add(window.history());
        add(window.view(theme));
        add(ShellActions.panels(features, docks));
        add(help.actions(this::keymap, this::startTour));
    }

    private void add(List<MenuAction> more) {
        for (MenuAction action : more) {
            if (actions.stream().noneMatch(there -> there.id().equals(action.id()))) {
                actions.add(action);
            }
        }
    }

    private WindowView window(NoticesViewModel notices) {
        WorkspaceViewModel workspace = documents.workspace();
        var status = new StatusBarView(
                new StatusViewModel(workspace, documents.tasks(), services.later()),
                dock(Side.BOTTOM),
                features.at(Side.BOTTOM),
                features.problems());
        status.setZoom(zoom());
        var tools = new ToolbarView(
                actions,
                List.of("edit.undo", "edit.redo", "panels.left", "panels.bottom", "panels.right", "help.keys"),
                keymap);
        Node middle = WindowView.middle(tabs, features.commandLine().node(), welcome(), workspace.isAnyOpen());
        var window = new WindowView(
                new MenuBarView(actions, keymap, documents), tools, new SidesView(middle, features, docks, workspace.isAnyOpen()), status);
        var tourView = new TourView(tour, place -> switch (place) {
            case "canvas" -> tabs;
            case "command" -> features.commandLine().node();
            default -> tools.lookup("#tool-edit-undo");
        });
        window.lay(List.of(features.commandLine().layer(), tourView, overlay.node()), new NoticesView(notices));
        return window;
    }

    private Node welcome() {
        var open = new Beginning("Open…", "", "bi-folder2-open", documents.opener()::choose);
        List<Beginning> templates = Template.ALL.stream()
                .map(each -> new Beginning(each.title(), each.note(), each.icon(), () -> documents.opener().create(each)))
                .toList();
        return new WelcomeView(open, templates, documents.recent().files(), file -> new Beginning(
                String.valueOf(file.getFileName()),
                String.valueOf(file.getParent()),
                "bi-file-earmark",
                () -> documents.opener().open(List.of(file))));
    }

    private Node zoom() {
        var label = new Label();
        label.getStyleClass().add("status-zoom");
        Runnable follow = () -> {
            DocumentView front = tabs.front();
            label.textProperty().unbind();
            label.setText("");
            if (front != null) {
                label.textProperty().bind(Bindings.createStringBinding(
                        () -> Math.round(front.zoom().get() * 100) + "%", front.zoom()));
            }
        };
        documents.workspace().activeProperty().addListener(_ -> follow.run());
        follow.run();
        return label;
    }

    private void show(@Nullable OpenDocument document) {
        DocumentViewModel model = document == null ? null : document.model();
        features.panels().forEach(placed -> placed.panel().model().show(model));
        features.commandLine().show(model);
        DocumentView front = tabs.front();
        if (front != null && !overlay.isOpen()) {
            front.focus();
        }
    }

    private void furnish(Stage stage) {
        stage.setScene(scene);
        stage.getIcons().setAll(AppIcon.images());
        WorkspaceViewModel workspace = documents.workspace();
        stage.titleProperty().bind(workspace.activeProperty().flatMap(WindowTitle::following).orElse(WindowTitle.PROGRAM));
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit(stage);
        });
        stage.focusedProperty().addListener((_, _, now) -> {
            if (now) {
                documents.watch().look();
            }
        });
        WindowPlace.keep(stage, services.settings());
    }

    private void quit(Stage stage) {
        Runnable rememberTabs = documents.tabs().asNow();
        documents.closer().closeAll(() -> {
            rememberTabs.run();
            stage.close();
        });
    }
}
