package dev.cyanotype.editor.shell;

import dev.cyanotype.language.completion.Candidate.Kind;
import dev.cyanotype.language.completion.Words;
import dev.cyanotype.language.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What can be said: sentences to begin with, and the words that the program knows. To be searched. */
final class LanguageSheet extends VBox {
    private final TextField search = new TextField();
    private final VBox content = new VBox();
    private final Words words;

    LanguageSheet(Lexicon lexicon) {
        this.words = Words.of(lexicon);
        getStyleClass().add("language-sheet");
        search.setPromptText("Search sentences and words");
        search.setAccessibleText("Search what can be said");
        search.textProperty().addListener(_ -> refresh());
        content.getStyleClass().add("language-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, scroll);
        refresh();
    }

    Node first() {
        return search;
    }

    private void refresh() {
        String sought = search.getText().strip().toLowerCase(Locale.ROOT);
        content.getChildren().clear();
        for (Phrasebook page : Phrasebook.PAGES) {
            List<String> found = matching(page.sentences(), sought);
            add(page.title(), String.join("\n", found), "language-sentence");
        }
        add("Words for what is done", words(Kind.ACTION, sought), "language-words");
        add("Words for what it is done to", words(Kind.TARGET, sought), "language-words");
        add("Values", words(Kind.VALUE, sought), "language-words");
        add("Other words", words(Kind.WORD, sought), "language-words");
    }

    private String words(Kind kind, String sought) {
        List<String> all = words.all().stream().filter(word -> word.exact() && word.kind() == kind).map(Words.Offered::text).sorted().toList();
        return String.join(" · ", matching(all, sought));
    }

    private static List<String> matching(List<String> texts, String sought) {
        return texts.stream().filter(text -> text.toLowerCase(Locale.ROOT).contains(sought)).toList();
    }

    private void add(String title, String text, String style) {
        if (!text.isEmpty()) {
            var heading = new Label(title);
            heading.getStyleClass().add("language-heading");
            var label = new Label(text);
            label.setWrapText(true);
            label.getStyleClass().add(style);
            content.getChildren().addAll(heading, label);
        }
    }
}
