package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.commandbar.ActionSearch.Fit;
import dev.cyanotype.editor.commandbar.ActionSearch.Hit;
import dev.cyanotype.editor.commandbar.Row.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What there is to offer: what can be said instead, the words that can follow, menu actions, earlier sentences.
 *
 * @param suggestions sentences that would be applied
 * @param assistance what can be said
 * @param hits menu actions
 * @param earlier earlier sentences that begin as what is typed, the latest first
 */
record Offers(List<String> suggestions, Assistance assistance, List<Hit> hits, List<String> earlier) {
    private static final int MOST_OF_A_KIND = 8;
    private static final int MOST_ACTIONS = 6;
    static final int MOST_EARLIER = 4;

    /** The rows, group by group. */
    List<Row> rows(boolean empty) {
        List<Row> rows = new ArrayList<>();
        suggestions.forEach(sentence -> rows.add(new Row.Whole(Group.SUGGESTION, sentence)));
        assistance.examples().forEach(sentence -> rows.add(new Row.Whole(Group.EXAMPLE, sentence)));
        earlier.forEach(sentence -> rows.add(new Row.Whole(empty ? Group.RECENT : Group.EARLIER, sentence)));
        Map<Group, Integer> counts = new EnumMap<>(Group.class);
        for (Row.Word word : assistance.words()) {
            if (empty || counts.merge(word.group(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                rows.add(word);
            }
        }
        boolean first = meansAction();
        hits.stream().limit(first ? 2 * MOST_ACTIONS : MOST_ACTIONS)
                .forEach(hit -> rows.add(new Row.Action(first ? Group.MENU_FIRST : Group.MENU, hit.action(), hit.key())));
        rows.sort(Comparator.comparing(Row::group));
        return List.copyOf(rows);
    }

    /** Whether what is typed is a menu action rather than the beginning of a sentence: it is its key, or nothing else begins so. */
    boolean meansAction() {
        return !hits.isEmpty()
                && (hits.getFirst().fit() == Fit.CHORD || assistance.words().isEmpty() && hits.getFirst().fit() != Fit.LOOSE);
    }
}
