package dev.cyanotype.editor.inspector;

import dev.cyanotype.editor.inspector.InspectorViewModel.Subject;
import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.editor.support.field.OtherMember;
import dev.cyanotype.editor.support.field.Section;
import dev.cyanotype.editor.support.field.control.ColourPopover;
import dev.cyanotype.editor.support.field.control.ContrastLine;
import dev.cyanotype.editor.support.field.control.SectionPane;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The inspector as it looks: a heading, and the fields of what is selected in their sections. */
final class InspectorView extends StackPane {
    private final InspectorViewModel model;
    private final ColourPopover popover;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final VBox others = new VBox();
    private final ContrastLine contrast = new ContrastLine();

    InspectorView(InspectorViewModel model, ColourPopover popover) {
        this.model = model;
        this.popover = popover;
        getStyleClass().add("inspector");
        var content = new VBox(heading());
        content.getStyleClass().add("content");
        content.getChildren().add(sections(model.componentFields(), Subject.COMPONENTS));
        content.getChildren().add(sections(model.screenFields(), Subject.SCREEN));
        content.getChildren().addAll(others(), more());
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        showIf(scroll, model.subjectProperty().isNotEqualTo(Subject.NOTHING));
        var empty = new Label("Open a document to see its members.");
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        showIf(empty, model.subjectProperty().isEqualTo(Subject.NOTHING));
        getChildren().setAll(scroll, empty);
        model.contrastProperty().addListener((_, _, now) -> contrast.show(now));
        contrast.show(model.contrastProperty().get());
    }

    private Node heading() {
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        detail.getStyleClass().add("detail");
        model.headingProperty().addListener((_, _, now) -> show(now));
        show(model.headingProperty().get());
        var box = new VBox(title, detail);
        box.getStyleClass().add("heading");
        return box;
    }

    private void show(Heading heading) {
        title.setText(heading.title());
        detail.setText(heading.detail());
        detail.setManaged(!heading.detail().isEmpty());
    }

    private Node sections(List<FieldViewModel> fields, Subject subject) {
        var box = new VBox();
        for (Section section : Section.values()) {
            List<FieldViewModel> its = fields.stream().filter(field -> field.description().section() == section).toList();
            if (!its.isEmpty()) {
                var pane = new SectionPane(section.title(), model.openProperty(section));
                pane.showFields(its, popover);
                if (section == Section.TEXT) {
                    pane.add(contrast);
                }
                box.getChildren().add(pane);
            }
        }
        showIf(box, model.subjectProperty().isEqualTo(subject));
        return box;
    }

    private Node others() {
        var pane = new SectionPane("Other members", model.othersOpenProperty());
        others.getStyleClass().add("others");
        pane.add(others);
        model.others().addListener((ListChangeListener<OtherMember>) _ -> showOthers(pane));
        showOthers(pane);
        return pane;
    }

    private void showOthers(SectionPane pane) {
        pane.setVisible(!model.others().isEmpty());
        pane.setManaged(!model.others().isEmpty());
        List<Node> rows = new ArrayList<>();
        for (OtherMember member : model.others()) {
            var path = new Label(member.path());
            path.getStyleClass().add("path");
            var json = new Label(member.json());
            json.getStyleClass().add("json");
            json.setWrapText(true);
            rows.add(new VBox(path, json));
        }
        others.getChildren().setAll(rows);
    }

    private Node more() {
        var button = new ToggleButton();
        button.getStyleClass().addAll("flat", "more");
        button.setMaxWidth(Double.MAX_VALUE);
        button.selectedProperty().bindBidirectional(model.moreProperty());
        button.textProperty().bind(button.selectedProperty().map(on -> on ? "Fewer members" : "More members"));
        showIf(button, model.subjectProperty().isEqualTo(Subject.COMPONENTS));
        return button;
    }

    private static void showIf(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
