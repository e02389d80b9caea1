package dev.cyanotype.journal;

import dev.cyanotype.history.History;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A journal without what later entries made superfluous: names that changed, saves of the same file, and all but the latest of the
 * commands that made no revision. The tree stays whole, and every undo and redo leads where it led.
 */
final class Shortening {
    /** As many commands without a revision stay as a person may look back on. */
    private static final int LATEST = 1_000;

    private Shortening() {}

    /** @param history what the entries come to */
    static List<Entry> of(List<Entry> entries, History history) {
        List<Entry> kept = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        Set<String> saved = new HashSet<>();
        int commands = 0;
        for (Entry entry : entries.reversed()) {
            boolean stays = switch (entry) {
                case Entry.Started _, Entry.Revised _ -> true;
                case Entry.Commanded _ -> ++commands <= LATEST;
                case Entry.Named(int revision, String name, var _) -> named.add(revision) && !name.isEmpty();
                case Entry.Saved(int _, String file, var _) -> saved.add(file);
                case Entry.Opened _, Entry.Stood _ -> false;
            };
            if (stays) {
                kept.add(entry);
            }
        }
        Collections.reverse(kept);
        stand(history.revisions().getFirst().number(), history, kept);
        kept.add(new Entry.Stood(history.current().number()));
        return kept;
    }

    /** Goes to every leaf of the tree, last of all to the one that redo leads to, and so for every branch. */
    private static void stand(int first, History history, List<Entry> kept) {
        Children children = Children.of(history);
        List<Integer> leaves = new ArrayList<>();
        List<Integer> left = new ArrayList<>(List.of(first));
        while (!left.isEmpty()) {
            int at = left.removeLast();
            List<Integer> below = children.of(at);
            if (below.isEmpty()) {
                leaves.add(at);
            }
            Integer ahead = history.ahead(at);
            for (Integer child : below) {
                if (!child.equals(ahead)) {
                    left.add(child);
                }
            }
            if (ahead != null) {
                left.add(ahead);
            }
        }
        leaves.reversed().forEach(leaf -> kept.add(new Entry.Stood(leaf)));
    }

    /** The children of all revisions. */
    private record Children(List<@Nullable List<Integer>> lists, int first) {
        static Children of(History history) {
            int first = history.revisions().getFirst().number();
            List<@Nullable List<Integer>> lists = new ArrayList<>();
            for (var revision : history.revisions()) {
                lists.add(null);
                if (revision.parent() instanceof Integer parent) {
                    List<Integer> known = lists.get(parent - first);
                    List<Integer> list = known == null ? new ArrayList<>() : known;
                    list.add(revision.number());
                    lists.set(parent - first, list);
                }
            }
            return new Children(lists, first);
        }

        List<Integer> of(int number) {
            List<Integer> list = lists.get(number - first);
            return list == null ? List.of() : list;
        }
    }
}
