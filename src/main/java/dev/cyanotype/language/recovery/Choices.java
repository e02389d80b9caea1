package dev.cyanotype.language.recovery;

import dev.cyanotype.language.Correction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences that come of mending some of the faults of one: those that change least first, so that words which are right as
 * they stand, such as a name that only looks misspelt, are left alone where the sentence reads without changing them.
 */
final class Choices {
    /** With more faults than this, not every selection of them is tried. */
    private static final int FEW = 4;

    private final String sentence;
    private final List<Unit> units;
    private final int most;
    private final Map<String, Mended> found = new LinkedHashMap<>();

    /**
     * Faults that are mended together.
     *
     * @param options the mends of each way to mend them
     * @param sure what mending one of them multiplies a confidence by
     * @param doubtful the same, where it is not sure that this was meant
     */
    record Unit(List<List<Mend>> options, double sure, double doubtful) {

        static Unit of(Fault fault, double sure, double doubtful) {
            List<List<Mend>> options = new ArrayList<>(fault.options().size());
            for (Mend mend : fault.options()) {
                options.add(List.of(mend));
            }
            return new Unit(options, sure, doubtful);
        }
    }

    private record Part(Mend mend, double factor) {}

    private Choices(String sentence, List<Unit> units, int most) {
        this.sentence = sentence;
        this.units = units;
        this.most = most;
    }

    static List<Mended> of(String sentence, List<Unit> units, int most) {
        var choices = new Choices(sentence, units, most);
        choices.choose();
        return List.copyOf(choices.found.values());
    }

    private void choose() {
        int all = (1 << units.size()) - 1;
        List<Integer> subsets = new ArrayList<>();
        if (units.size() <= FEW) {
            for (int subset = 1; subset <= all; subset++) {
                subsets.add(subset);
            }
            subsets.sort(Comparator.comparingInt(Integer::bitCount));
        } else {
            subsets.add(all);
            for (int i = units.size() - 1; i >= 0; i--) {
                subsets.add(all & ~(1 << i));
            }
        }
        for (int subset : subsets) {
            add(subset, -1, 0);
        }
        subsets.sort(Comparator.comparingInt(subset -> -Integer.bitCount(subset)));
        for (int option = 1; option < 4; option++) {
            for (int subset : subsets) {
                for (int i = 0; i < units.size(); i++) {
                    if ((subset >> i & 1) == 1 && units.get(i).options().size() > option) {
                        add(subset, i, option);
                    }
                }
            }
        }
    }

    /** The sentence with the units of a subset mended in the first way each, but one of them in another. */
    private void add(int subset, int varied, int option) {
        if (found.size() >= most) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if ((subset >> i & 1) == 1) {
                Unit unit = units.get(i);
                for (Mend mend : unit.options().get(i == varied ? option : 0)) {
                    parts.add(new Part(mend, mend.sure() ? unit.sure() : unit.doubtful()));
                }
            }
        }
        parts.sort(Comparator.comparingInt((Part part) -> part.mend().from()).thenComparingInt(part -> -part.mend().to()));
        Mended mended = mended(parts);
        if (!mended.sentence().equals(sentence)) {
            found.putIfAbsent(mended.sentence(), mended);
        }
    }

    private Mended mended(List<Part> parts) {
        var out = new StringBuilder(sentence.length() + 16);
        List<Mended.Fix> fixes = new ArrayList<>();
        int at = 0;
        for (Part part : parts) {
            Mend mend = part.mend();
            if (mend.from() < at) {
                continue;
            }
            out.append(sentence, at, mend.from());
            int from = out.length();
            out.append(mend.with());
            at = mend.to();
            fixes.add(new Mended.Fix(said(mend), from, part.factor()));
        }
        return new Mended(out.append(sentence, at, sentence.length()).toString(), fixes);
    }

    /** What is taken for what; of a space put in or a word left out, the words around it tell. */
    private Correction said(Mend mend) {
        String from = sentence.substring(mend.from(), mend.to()).strip();
        String to = mend.with().strip();
        if (!from.isEmpty() && !to.isEmpty()) {
            return new Correction(from, to);
        }
        int start = mend.from();
        while (start > 0 && !Character.isWhitespace(sentence.charAt(start - 1))) {
            start--;
        }
        int end = mend.to();
        while (end < sentence.length() && !Character.isWhitespace(sentence.charAt(end))) {
            end++;
        }
        String words = sentence.substring(start, mend.from()) + mend.with() + sentence.substring(mend.to(), end);
        return new Correction(sentence.substring(start, end).strip(), words.strip());
    }
}
