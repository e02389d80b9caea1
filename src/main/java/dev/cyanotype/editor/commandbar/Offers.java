package dev.cyanotype.editor.commandbar;


import dev.cyanotype.editor.commandbar.ActionSearch.Hit;
import dev.cyanotype.editor.commandbar.Row.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What there is to offer: what can be said instead, the words that can follow, menu actions, earlier sentences.
 *
 * @param suggestions sentences that would be applied
 * @param assistance what can be said
 * @param goesOn whether a word can follow
 * @param hits menu actions
 * @param earlier earlier sentences that begin as what is typed, the latest first
 */
record Offers(List<String> suggestions, Assistance assistance, boolean goesOn, List<Hit> hits, List<String> earlier) {
    private static final int MOST_OF_A_KIND = 8;
    private static final int MOST_ACTIONS = 6;
    static final int MOST_EARLIER = 4;

    /** The rows, group by group. Words stand in the order in which the first of each kind is offered. */
    List<Row> rows(boolean empty) {
        List<Row> rows = new ArrayList<>();
        suggestions.forEach(sentence -> rows.add(new Row.Whole(Group.SUGGESTION, sentence)));
        if (empty) {
            earlier.forEach(sentence -> rows.add(new Row.Whole(Group.EARLIER, sentence)));
            assistance.examples().forEach(sentence -> rows.add(new Row.Whole(Group.EXAMPLE, sentence)));
        }
        boolean first = meansAction();
        List<Row> actions = hits.stream()
                .limit(first ? 2 * MOST_ACTIONS : MOST_ACTIONS)
                .<Row>map(hit -> new Row.Action(hit.action(), hit.key()))
                .toList();
        rows.addAll(first ? actions : List.of());
        Map<Group, List<Row>> words = new LinkedHashMap<>();
        for (Row.Word word : goesOn ? assistance.words() : List.<Row.Word>of()) {
            List<Row> group = words.computeIfAbsent(word.group(), _ -> new ArrayList<>());
            if (empty || group.size() < MOST_OF_A_KIND) {
                group.add(word);
            }
        }
        words.values().forEach(rows::addAll);
        rows.addAll(first ? List.of() : actions);
        if (!empty) {
            earlier.forEach(sentence -> rows.add(new Row.Whole(Group.EARLIER, sentence)));
        }
        return List.copyOf(rows);
    }

    /**
     * Whether what is typed, which is no sentence, is a menu action rather than the beginning of one: it is its key or its whole
     * title, or nothing else begins so.
     */
    boolean meansAction() {
        return !hits.isEmpty() && switch (hits.getFirst().fit()) {
            case CHORD, TITLE -> true;
            case WORDS, KEY -> assistance.words().isEmpty() || assistance.lost();
            case LOOSE -> false;
        };
    }
}
