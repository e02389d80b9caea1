package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.arrange.ArrangeActions;
import dev.cyanotype.editor.canvas.CanvasActions;
import dev.cyanotype.editor.commandbar.CommandBar;
import dev.cyanotype.editor.determinism.DeterminismPanel;
import dev.cyanotype.editor.determinism.DeterminismViewModel;
import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.find.FindBar;
import dev.cyanotype.editor.history.HistoryPanel;
import dev.cyanotype.editor.history.HistoryViewModel;
import dev.cyanotype.editor.history.Tab;
import dev.cyanotype.editor.inspector.InspectorPanel;
import dev.cyanotype.editor.outline.OutlinePanel;
import dev.cyanotype.editor.palette.PalettePanel;
import dev.cyanotype.editor.problems.ProblemsPanel;
import dev.cyanotype.editor.profiler.BeforeAfterViewModel;
import dev.cyanotype.editor.profiler.ExportViewModel;
import dev.cyanotype.editor.profiler.ProfilerPanel;
import dev.cyanotype.editor.profiler.ProfilerViewModel;
import dev.cyanotype.editor.shell.Features.Placed;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.field.colour.RecentColours;
import dev.cyanotype.editor.tokens.TokensPanel;
import dev.cyanotype.render.Typefaces;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;

/** The composition of the window that ships: every feature, made with what it needs and put in its place. */
public final class Assembly implements Composition {
    private final Typefaces typefaces;
    private final ZoneId zone;

    /**
     * @param typefaces the letters in which screens are drawn
     * @param zone the time zone in which times of day are shown
     */
    public Assembly(Typefaces typefaces, ZoneId zone) {
        this.typefaces = typefaces;
        this.zone = zone;
    }

    @Override
    public Features compose(Services services, Surroundings around) {
        var threads = new Threads(services.background(), services.background(), services.ui());
        List<MenuAction> arranging =
                ArrangeActions.of(around.active().map(OpenDocument::model), services.clipboard(), services.notices());
        List<MenuAction> menu = ArrangeActions.inContext(arranging);
        var canvases = new CanvasViews(services, typefaces, around.active(), menu);
        var commandBar = new CommandBar(services.core(), threads, services.settings(), around.everyAction(), around.keys());
        var find = new FindBar(threads, canvases::reveal, canvases::focus);
        around.active().addListener((_, _, document) -> find.show(document == null ? null : document.model()));
        var problems = new ProblemsPanel(services.core().verification(), threads, services.later(), canvases::reveal);

        List<MenuAction> actions = new ArrayList<>(arranging);
        actions.addAll(FindActions.of(find, around.active()));
        actions.addAll(CanvasActions.of(canvases.front()));
        actions.add(commandBar.action());
        Supplier<List<Tab>> others = () -> others(around);
        var history = new HistoryPanel(
                new HistoryViewModel(DocumentViewModel::durableProperty), services.clipboard(), services.notices(),
                new HistoryPanel.Place(threads, typefaces, zone, others));
        actions.addAll(history.actions(others));
        List<Placed> panels = new ArrayList<>(panels(services, threads, menu));
        panels.add(new Placed(Side.BOTTOM, history));
        panels.addAll(measuring(services, threads, around.choice()));
        panels.add(new Placed(Side.BOTTOM, problems));
        var line = new CommandBarLine(commandBar, find.node());
        return new Features(canvases::prepare, canvases::view, panels, line, actions, FixedKeys.ALL, problemCount(problems));
    }

    private static ObservableIntegerValue problemCount(ProblemsPanel problems) {
        return Bindings.createIntegerBinding(() -> problems.countsProperty().get().all(), problems.countsProperty());
    }

    private static List<Tab> others(Surroundings around) {
        return around.open().stream()
                .filter(document -> document != around.active().getValue())
                .map(document -> new Tab(document.nameProperty().get(), document.model()))
                .toList();
    }

    private static List<Placed> measuring(Services services, Threads threads, FileChoice choice) {
        var checks = new DeterminismViewModel(services.core().means(), threads);
        return List.of(
                new Placed(Side.BOTTOM, profiler(services, threads, choice)),
                new Placed(Side.BOTTOM, new DeterminismPanel(checks)));
    }

    private static List<Placed> panels(Services services, Threads threads, List<MenuAction> menu) {
        var recent = new RecentColours(services.settings());
        return List.of(
                new Placed(Side.LEFT, new OutlinePanel(threads, menu)),
                new Placed(Side.LEFT, new PalettePanel(services.core().lexicon())),
                new Placed(Side.RIGHT, new InspectorPanel(services.settings(), services.clipboard(), recent, threads)),
                new Placed(Side.RIGHT, new TokensPanel(services.settings(), services.clipboard(), recent, threads)));
    }

    private static ProfilerPanel profiler(Services services, Threads threads, FileChoice choice) {
        var live = new ProfilerViewModel(services.core(), threads, services.later());
        var comparison = new BeforeAfterViewModel(services.core(), threads);
        var doors = new ExportViewModel.Doors(threads, services.notices(), name -> choice.save(name, null));
        return new ProfilerPanel(live, comparison, new ExportViewModel(live, comparison, doors), services.clipboard());
    }
}
