package dev.cyanotype.editor.problems;

import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One line of the problems on the screen. */
final class ProblemCell extends ListCell<ProblemRow> {
    private static final int MOST_FIXES = 3;
    /** The width that is kept free for a scroll bar, whether there is one or not: heights do not change with it then. */
    private static final double SCROLL_BAR = 10;

    private final ProblemsViewModel model;
    private @Nullable Region content;
    /** Whether what is shown has its fonts and margins, without which its height is not known. */
    private boolean isStyled;

    ProblemCell(ProblemsViewModel model) {
        this.model = model;
        getStyleClass().add("problem-cell");
        setPrefWidth(0);
        setOnMouseClicked(mouse -> {
            ProblemRow row = getItem();
            if (mouse.getButton() == MouseButton.PRIMARY && row != null && !isEmpty()) {
                model.choose(row);
            }
        });
    }

    static Node icon(Severity severity) {
        Node icon = Icons.of(switch (severity) {
            case ERROR -> "bi-exclamation-octagon-fill";
            case WARNING -> "bi-exclamation-triangle-fill";
            case HINT -> "bi-lightbulb";
        });
        icon.getStyleClass().add(severity.wireName());
        return icon;
    }

    @Override
    protected void updateItem(@Nullable ProblemRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("problem-head");
        if (empty || row == null) {
            content = null;
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        content = switch (row) {
            case ProblemRow.Head head -> head(head);
            case ProblemRow.Found found -> found(found);
            case ProblemRow.AllowedHead head -> head("Allowed in this document", Icons.of("bi-shield-check"), head.count(), head.isOpen(), null);
            case ProblemRow.Allowed allowed -> allowed(allowed);
        };
        isStyled = false;
        setGraphic(content);
    }

    private Region head(ProblemRow.Head head) {
        String rule = head.fixableRule();
        Button fix = rule == null ? null : button("Fix all", "Mend all of these that can be, in one step", "problem-fix", () -> model.fixAll(rule));
        return head(head.title(), icon(head.severity()), head.count(), head.isOpen(), fix);
    }

    private Region head(String title, Node icon, int count, boolean open, @Nullable Button button) {
        getStyleClass().add("problem-head");
        var name = new Label(title);
        name.getStyleClass().add("problem-title");
        var number = new Label(String.valueOf(count));
        number.getStyleClass().add("problem-count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = line(Icons.of(open ? "bi-chevron-down" : "bi-chevron-right"), icon, name, number, space());
        if (button != null) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(button);
        }
        setAccessibleText(title + ", " + count + (open ? ", open" : ", closed"));
        return line;
    }

    private Region found(ProblemRow.Found found) {
        Finding finding = found.finding();
        String says = finding.message();
        var message = new Label(says);
        message.setWrapText(true);
        message.getStyleClass().add("problem-message");
        message.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(message);
        for (String sentence : finding.fixes().stream().limit(MOST_FIXES).toList()) {
            Button fix = button(FixWords.of(sentence), "Fix: " + sentence, "problem-fix", () -> model.fix(sentence));
            HBox.setHgrow(fix, Priority.ALWAYS);
            fix.setMaxWidth(Double.MAX_VALUE);
            box.getChildren().add(way(fix));
        }
        if (found.isLowerable()) {
            Button allow = button("Allow", allows(finding), "problem-allow", () -> model.allow(finding));
            allow.setMinWidth(Region.USE_PREF_SIZE);
            if (box.getChildren().size() == 1) {
                box.getChildren().add(way(allow));
            } else {
                ((HBox) box.getChildren().get(1)).getChildren().add(allow);
            }
        }
        var line = new BorderPane(box);
        line.setLeft(icon(finding.severity()));
        line.getStyleClass().add("problem-found");
        setAccessibleText(RuleNames.capital(finding.severity().wireName()) + ": " + says);
        return line;
    }

    private static HBox way(Button first) {
        var line = new HBox(first);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("problem-way");
        line.setMinWidth(0);
        return line;
    }

    private static String allows(Finding finding) {
        String of = finding.component() == null ? "in this document" : "for " + finding.component();
        return "Allow it " + of + ": the rule is lowered there, which is listed below and can be taken back";
    }

    private Region allowed(ProblemRow.Allowed allowed) {
        var says = new Label(allowed.says());
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        says.setMaxWidth(Double.MAX_VALUE);
        Button back = button("Take back", "Hold the document to this rule again", "problem-fix", () -> model.takeBack(allowed));
        back.setMinWidth(Region.USE_PREF_SIZE);
        var line = new BorderPane(says);
        line.setRight(back);
        line.getStyleClass().add("problem-found");
        setAccessibleText(allowed.says());
        return line;
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("problem-line");
        return line;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Button button(String text, String tooltip, String styleClass, Runnable does) {
        var button = new Button(text);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("text-button", styleClass);
        button.setTooltip(new Tooltip(tooltip));
        button.setMinWidth(0);
        button.setOnAction(_ -> does.run());
        return button;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as the wrapped text needs: of itself a cell asks its content without saying how wide it is. */
    @Override
    protected double computePrefHeight(double width) {
        Region shown = content;
        if (shown == null || isEmpty()) {
            return super.computePrefHeight(width);
        }
        if (!isStyled && getScene() != null) {
            isStyled = true;
            applyCss();
        }
        double most = getListView().getWidth() - SCROLL_BAR;
        double wide = width > 0 ? Math.min(width, most) : most;
        // A border pane leaves its own margins out of what it gives its centre to be measured by.
        double margins = shown instanceof BorderPane ? shown.snappedLeftInset() + shown.snappedRightInset() : 0;
        double inner = Math.max(0, wide - snappedLeftInset() - snappedRightInset() - margins);
        return Math.ceil(shown.prefHeight(inner)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
