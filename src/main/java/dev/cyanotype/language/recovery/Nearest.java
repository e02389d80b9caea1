package dev.cyanotype.language.recovery;

import dev.cyanotype.colour.Spelling;
import java.util.ArrayList;
import java.util.List;

/**
 * The words nearest to a misspelt one, of all that are offered: fewest slips first; of equals those from which letters were lost,
 * doubled or swapped rather than exchanged, then those that begin with the same letter, then those offered first.
 */
final class Nearest {
    private static final int MOST = 3;

    /** What one slip weighs in a rank: more than all that tells equals apart. */
    private static final int SLIP = 4;

    private final String word;
    private final int letters;
    private final int slips;
    private final List<String> found = new ArrayList<>(MOST + 1);
    private final List<Integer> ranks = new ArrayList<>(MOST + 1);

    /** @param word in lower case */
    Nearest(String word) {
        this.word = word;
        this.letters = Letters.of(word);
        this.slips = slipsIn(word.length());
    }

    /** How many slips a word of some length may hold: one in three to five letters, two in more. */
    static int slipsIn(int length) {
        return length < 3 ? 0 : length <= 5 ? 1 : 2;
    }

    int letters() {
        return letters;
    }

    /** Whether a word of this length and these letters may be near enough to be worth a look. */
    boolean mayBe(int length, int otherLetters) {
        return Math.abs(length - word.length()) <= slips && !Letters.tooFar(letters, otherLetters, slips);
    }

    /**
     * Looks at a candidate in lower case.
     *
     * @param hollow whether it says nothing by itself, as articles do: a short word is taken for one where letters were swapped
     *     or doubled only
     */
    void offer(String candidate, boolean hollow) {
        int distance = Spelling.distance(word, candidate, slips + 1);
        boolean tooShort = candidate.length() < 3 && !isStutter(candidate);
        if (distance == 0 || distance > slips || tooShort || hollow && !isSurely(candidate)) {
            return;
        }
        boolean exchanged = candidate.length() == word.length() && !isSwapped(candidate);
        int rank = distance * SLIP + (exchanged ? 2 : 0) + (candidate.charAt(0) == word.charAt(0) ? 0 : 1);
        int at = ranks.size();
        while (at > 0 && ranks.get(at - 1) > rank) {
            at--;
        }
        if (at < MOST && !found.contains(candidate)) {
            ranks.add(at, rank);
            found.add(at, candidate);
            if (found.size() > MOST) {
                ranks.removeLast();
                found.removeLast();
            }
        }
    }

    /** Words of which more than the nearest count: those with one slip more than the nearest are left out. */
    List<String> found() {
        int count = 0;
        while (count < found.size() && ranks.get(count) / SLIP == ranks.getFirst() / SLIP) {
            count++;
        }
        return List.copyOf(found.subList(0, count));
    }

    /** The number of slips to the nearest, or one more than any may have. */
    int least() {
        return found.isEmpty() ? slips + 1 : ranks.getFirst() / SLIP;
    }

    /**
     * Whether a word found is what was meant in all likelihood: people rarely miss the first letter, and what differs by more
     * than one slip in a word that is not long, or by another letter in a short one, may well be another word.
     */
    boolean isSure(String found) {
        char first = found.charAt(0);
        boolean begins = first == word.charAt(0) || first == word.charAt(1) && found.charAt(1) == word.charAt(0);
        boolean moved = isSwapped(found) || isStutter(found);
        boolean another = found.length() == word.length() && !isSwapped(found);
        return begins
                && !isTied()
                && (moved || word.length() > 3)
                && (least() == 1 ? !another || word.length() > 5 : word.length() > 7);
    }

    /** Whether a word found begins with the same letter and is one slip away. */
    boolean isClose(String found) {
        return least() == 1 && found.charAt(0) == word.charAt(0) && !isTied();
    }

    /** Whether two words are as near, in the same way: nothing tells which was meant. */
    private boolean isTied() {
        return ranks.size() > 1 && ranks.get(0).equals(ranks.get(1));
    }

    private boolean isSurely(String candidate) {
        return candidate.length() > 4 || isStutter(candidate) || isSwapped(candidate);
    }

    /** Whether the word is the candidate with a letter doubled. */
    private boolean isStutter(String candidate) {
        if (word.length() != candidate.length() + 1) {
            return false;
        }
        int i = 0;
        while (i < candidate.length() && word.charAt(i) == candidate.charAt(i)) {
            i++;
        }
        return i > 0 && word.charAt(i) == word.charAt(i - 1) && word.regionMatches(i + 1, candidate, i, candidate.length() - i);
    }

    /** Whether the word has the letters of the candidate in another order. */
    private boolean isSwapped(String candidate) {
        return word.length() == candidate.length() && letters == Letters.of(candidate);
    }
}
