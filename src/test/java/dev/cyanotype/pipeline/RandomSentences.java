package dev.cyanotype.pipeline;

import java.util.List;
import java.util.Random;

/** Sentences put together at random, from a seed: most can be carried out, some cannot. */
public final class RandomSentences {
    private static final List<String> TARGETS = List.of(
            "the first card", "the third button", "all buttons", "every text", "comp_4", "comp_7 and comp_8", "the last card",
            "the second to last button", "all cards except the first", "the top-most text", "all dark components", "it", "them",
            "the component with text 'Component 5'", "the widest button", "everything except the texts", "comp_999", "the footer",
            "the first three buttons", "the left-most card", "both headers", "the selection", "hidden components");
    private static final List<String> DEEDS = List.of(
            "make %s red", "make %s 20%% bigger", "make %s smaller", "move %s down", "move %s right 12px", "hide %s", "show %s",
            "delete %s", "duplicate %s", "set the text of %s to 'Hello, and then world'", "make %s bold and italic",
            "add padding to %s", "make %s lighter", "make %s 30px wider", "bring %s to the front", "send %s to the back",
            "set the width of %s to 60px", "give %s a 2px black border", "align %s to the left", "make the text of %s uppercase",
            "move %s to the top", "set the corner radius of %s to 12px", "wrap %s in a container", "change the background of %s to #123456",
            "set the opacity of %s to 50%%", "swap comp_1 and %s", "add a button below %s saying 'More'", "distribute %s evenly");
    private static final List<String> SCREEN = List.of(
            "make the background light gray", "set base spacing to 24", "change the primary colour to navy blue", "make the corners sharper",
            "add a title at the top saying 'Welcome'", "make the background gradient from blue to purple", "undo it all and dance");

    private final Random random;

    public RandomSentences(long seed) {
        this.random = new Random(seed);
    }

    public String next() {
        int clauses = random.nextInt(4) == 0 ? 2 + random.nextInt(3) : 1;
        var out = new StringBuilder();
        for (int i = 0; i < clauses; i++) {
            out.append(i == 0 ? "" : random.nextBoolean() ? " and " : ", then ").append(clause());
        }
        return out.toString();
    }

    private String clause() {
        if (random.nextInt(8) == 0) {
            return SCREEN.get(random.nextInt(SCREEN.size()));
        }
        String deed = DEEDS.get(random.nextInt(DEEDS.size()));
        return deed.replace("%s", TARGETS.get(random.nextInt(TARGETS.size()))).replace("%%", "%");
    }
}
