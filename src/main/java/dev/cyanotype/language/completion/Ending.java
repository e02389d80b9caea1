package dev.cyanotype.language.completion;

import dev.cyanotype.language.grammar.Expected;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Glue;
import java.util.List;
import java.util.Set;

/**
 * An end of a clause: one of a few follows wherever something has to.
 *
 * @param text the end, with the space before it
 * @param heads what the grammar looks for where it may stand: one of these; nothing where that is not told
 */
record Ending(String text, Set<Object> heads) {
    /** These are most of what follows. */
    static final List<Ending> LIKELY = List.of(new Ending(" red"), new Ending(" 20px"), new Ending(" the header red"));

    /** Behind values that the grammar looks at only once it has seen of what they are. */
    static final List<Ending> FEATURES = List.of(new Ending(" border"), new Ending(" shadow"));

    static final List<Ending> OTHERS = List.of(
            new Ending(" left", Category.DIRECTION, Category.EDGE), new Ending(" of the header", Glue.OF),
            new Ending(" header", Category.NOUN), new Ending(" the header", Glue.THE), new Ending(" to red", Glue.TO),
            new Ending(" bold", Category.QUALITY, Category.KEYWORD), new Ending(" by 20px", Glue.BY),
            new Ending(" header red", Category.NOUN), new Ending(" header left", Category.NOUN), new Ending(" to 'x'", Glue.TO),
            new Ending(" the header to 20px", Glue.THE), new Ending(" header to 20px", Category.NOUN),
            new Ending(" buttons to 20px", Category.NOUN), new Ending(" header to 'x'", Category.NOUN),
            new Ending(" 'x'"), new Ending(" to 20px", Glue.TO), new Ending(" to bold", Glue.TO), new Ending(" to medium", Glue.TO),
            new Ending(" 10, 10", Category.NUMBER), new Ending(" width", Category.FEATURE), new Ending(" a gap of 20px", Glue.A),
            new Ending(" a shadow", Glue.A), new Ending(" px", Category.UNIT), new Ending(" to 10, 10", Glue.TO),
            new Ending(" to 24", Glue.TO), new Ending(" of the header to red", Glue.OF),
            new Ending(" of the header red", Glue.OF), new Ending(" of the header bigger", Glue.OF),
            new Ending(" of the header to 'x'", Glue.OF), new Ending(" of the header to 20px", Glue.OF),
            new Ending(" the header and the footer", Glue.THE), new Ending(" red to blue", Category.COLOUR),
            new Ending(" than 20px", Glue.THAN), new Ending(" components red", Category.NOUN), new Ending(" buttons", Category.NOUN),
            new Ending(" buttons left", Category.NOUN), new Ending(" a button", Glue.A), new Ending(" with 'x'", Glue.WITH),
            new Ending(" 'x' with 'y'"), new Ending(" a", Glue.A));

    Ending(String text, Object... heads) {
        this(text, Set.of(heads));
    }

    /** Whether it may stand where these were looked for. */
    boolean isAmong(Expected expected) {
        return heads.isEmpty() || expected.has(heads);
    }
}
