package dev.cyanotype.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done about sentences that cannot be carried out as they stand, end to end. */
class RecoveryTest {
    private static final List<String> SENTENCES = List.of(
            "make the header red",
            "make the first card blue and bigger",
            "increase the size of all buttons",
            "change the text of the title to 'Teh buton + more'",
            "move picture_1 down 10px, make the footer taller",
            "make the second card purple, make it bold",
            "change the text color to white on all dark components",
            "align button_1 to the right",
            "make the background light gray",
            "increase the font size of the description by 20%",
            "make card_2 orange and card_3 green",
            "set the opacity of picture_1 to 100%, make button_3 wider",
            "set the font size of the title to 96px",
            "add padding to the footer, make the header darker",
            "delete the divider",
            "duplicate the last button",
            "hide the subtitle, underline the title",
            "make the corners more rounded",
            "change the primary color to navy",
            "add a shadow to the third card and make it smaller",
            "swap card_1 and card_3",
            "move button_3 to the right",
            "make the footer seafoam",
            "give the first product card a 2px black border",
            "set the width of button_3 to 300px, make the footer bold",
            "make the title italic",
            "rename the first button to 'Join'",
            "bring picture_1 to the front",
            "make all cards except card_1 yellow",
            "set the price of the last product card to '$3'",
            "decrease the spacing by 25%",
            "add a button saying 'Visit us' below the description");

    private final Pipeline pipeline = Pipelines.deterministic();
    private final State state = RichScreen.open();

    private Run say(String sentence, Recover recover) {
        return pipeline.run(state, new Command.Sentence(sentence, recover), Options.OPTIMISED);
    }

    @Test
    void theSentencesAreRight() {
        List<String> wrong = new ArrayList<>();
        for (String sentence : SENTENCES) {
            Run run = say(sentence, Recover.OFF);
            if (!run.isApplied() || !run.changedDocument()) {
                wrong.add(sentence + ": " + run.message());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {101, 102, 103, 104})
    void recoversNineOfTenFaults(long seed) {
        var faulty = new Faulty(seed);
        Map<Faulty.Kind, int[]> tally = new EnumMap<>(Faulty.Kind.class);
        List<String> lost = new ArrayList<>();
        int faults = 0;
        for (Faulty.Kind kind : Faulty.Kind.values()) {
            int[] counts = tally.computeIfAbsent(kind, k -> new int[2]);
            for (String sentence : SENTENCES) {
                String wrong = faulty.with(kind, sentence);
                Run meant = say(sentence, Recover.OFF);
                Run plain = say(wrong, Recover.OFF);
                if (wrong.equals(sentence) || plain.isApplied() && plain.digest().equals(meant.digest())) {
                    continue;
                }
                faults++;
                counts[0]++;
                if (recovers(wrong, plain, meant)) {
                    counts[1]++;
                } else {
                    lost.add(kind + ": " + wrong.replace("\n", "\\n") + " -> " + outcome(say(wrong, Recover.CORRECT)));
                }
            }
        }
        var report = new StringBuilder();
        tally.forEach((kind, counts) -> report.append(kind).append(' ').append(counts[1]).append('/').append(counts[0]).append('\n'));
        String all = report + String.join("\n", lost);
        assertTrue(faults >= 250, "only " + faults);
        assertTrue(lost.size() * 10 <= faults, all);
    }

    private static String outcome(Run run) {
        return run.isApplied() ? "applied " + run.message() + " " + run.corrections() : run.rejection().code() + " " + run.rejection().suggestions();
    }

    /** Whether what was meant is applied, or one of the suggestions. */
    private boolean recovers(String wrong, Run plain, Run meant) {
        Run corrected = say(wrong, Recover.CORRECT);
        if (corrected.isApplied()) {
            return corrected.digest().equals(meant.digest());
        }
        for (String suggestion : plain.rejection().suggestions()) {
            if (say(suggestion, Recover.OFF).digest().equals(meant.digest())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void takesTheSignsThatPeopleUseForSeparators() {
        List<String> lost = new ArrayList<>();
        int cases = 0;
        for (String sentence : SENTENCES) {
            for (String separator : Faulty.SEPARATORS) {
                String wrong = Faulty.separated(sentence, separator);
                Run meant = say(sentence, Recover.OFF);
                cases += wrong.equals(sentence) ? 0 : 1;
                if (!say(wrong, Recover.CORRECT).digest().equals(meant.digest())) {
                    lost.add(wrong.replace("\n", "\\n") + ": " + outcome(say(wrong, Recover.CORRECT)));
                }
            }
        }
        assertTrue(cases >= 200 && lost.size() * 10 <= cases, lost.size() + " of " + cases + "\n" + String.join("\n", lost));
    }

    @Test
    void changesNoSentenceThatReads() {
        for (String sentence : SENTENCES) {
            Run off = say(sentence, Recover.OFF);
            for (Recover recover : Recover.values()) {
                Run run = say(sentence, recover);
                assertEquals(List.of(), run.corrections(), sentence);
                assertEquals(off.digest(), run.digest(), sentence);
                assertEquals(off.edits(), run.edits(), sentence);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "make the buton_9 red",
        "make the ninth card red",
        "make card_7 bigger",
        "make the walnut button blue",
        "make the tiny unicorn card blue",
        "delete the pink header",
        "make the second footer red",
        "hide the button saying 'Buy'"
    })
    void dropsNoWordThatNarrows(String sentence) {
        assertEquals(false, say(sentence, Recover.CORRECT).isApplied());
    }

    /** Words that a document could have and this one has not; taking one for another word would change something else. */
    private static final String OTHER_WORDS = """
            summer winter spring autumn pizza promo coffee sugar garden travel music sports fashion health finance weather \
            news account profile settings checkout basket cart wallet friends family children animal monkey tiger lion \
            elephant river mountain ocean island forest desert castle village market office school college hospital doctor \
            teacher student lawyer engineer pilot driver farmer butcher chef waiter guitar piano violin drum trumpet apple \
            banana cherry grape lemon melon peach pear plum berry walnut almond cashew peanut butter cheese yogurt milk \
            juice water wine beer whisky tea cocoa sale deal offer gift coupon voucher bonus reward ticket event concert \
            festival party wedding birthday holiday christmas easter login logout register subscribe download upload share \
            comment rating review score level badge trophy medal crown diamond pearl ruby jade opal amber bronze copper \
            iron steel metal wood stone glass paper plastic rubber leather cotton silk wool linen velvet denim shirt pants \
            dress skirt shoes socks boots jacket coat scarf glove belt watch ring necklace bracelet earring phone tablet \
            laptop desktop monitor keyboard mouse printer scanner camera lens tripod drone robot rocket satellite planet \
            star galaxy comet moon sun cloud rain snow storm thunder lightning rainbow hat bag cup pen map key fan oil gas \
            car bus van jet ship boat train plane bike road path gate wall roof floor door desk sofa lamp vase bowl plate \
            spoon fork knife knight queen king prince duke earl baron wizard witch dragon fairy elf dwarf giant troll ogre \
            ghost zombie vampire werewolf mummy wibble unicorn retro beta alpha gamma delta omega pro plus premium basic \
            starter team business enterprise \
            """;

    @Test
    void takesNoOtherWordForOneThatItKnows() {
        List<String> wrong = new ArrayList<>();
        for (String word : OTHER_WORDS.strip().split(" +")) {
            for (String sentence : List.of("make the W card red", "delete the W button", "move the W section down", "make W bigger")) {
                String said = sentence.replace("W", word);
                Run run = say(said, Recover.CORRECT);
                if (run.isApplied() && !run.corrections().isEmpty()) {
                    wrong.add(said + ": " + run.corrections());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void leavesQuotedTextToTheCharacter() {
        Run run = say("chang teh text of the tilte to 'teh buton + chang -> 500'", Recover.CORRECT);
        assertTrue(run.isApplied(), run.message());
        assertEquals("teh buton + chang -> 500", run.after().document().required("title_1").text());
    }

    @Test
    void leavesUnquotedTextAsItIs() {
        Run run = say("set the text of the tilte to Wellcome bak", Recover.CORRECT);
        assertTrue(run.isApplied(), run.message());
        assertEquals("Wellcome bak", run.after().document().required("title_1").text());
    }

    @Test
    void saysWhatWasTakenForWhatAndIsLessSure() {
        Run run = say("make the hedaer red", Recover.CORRECT);
        assertEquals("[Correction[from=hedaer, to=header]]", run.corrections().toString());
        assertEquals("make the hedaer red", run.sentence());
        assertEquals(0.85 * say("make the header red", Recover.OFF).steps().getFirst().confidence(), run.steps().getFirst().confidence(), 1e-9);
    }

    @Test
    void rejectsAndChangesNothingWhereItIsOff() {
        byte[] before = state.document().toBytes();
        Run run = say("make the hedaer red", Recover.OFF);
        assertEquals(false, run.isApplied());
        assertArrayEquals(before, run.after().document().toBytes());
        assertEquals("make the header red", run.rejection().suggestions().getFirst());
    }

    @Test
    void appliesTheClausesThatCanBeAndSaysOfTheOthersWhy() {
        Run run = say("make the hedaer red and frobnicate the wibble and make the footer blue", Recover.PARTIAL);
        assertTrue(run.isApplied(), run.message());
        assertEquals(2, run.steps().size());
        assertEquals(1, run.skipped().size());
        assertEquals("#FF0000", run.after().document().required("header_1").visual().string("bg_color"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "make it modern", "make the header fancier", "add a hover effect to the buttons", "rotate the picture", "switch to dark mode",
        "change the id of the header to foo", "change the title color", "make the button bigger", "delete the footer and make it red",
        "move card_1 to 999999 99999", "set the width of card_1 to 9000px", "set the font size of the title to 500", "make the gizmo red",
        "Red", "change the text of the title", "resize", "make the header bigger and frobnicate", "make the sidebar blue",
        "make the header blurplish", "set the opacity of the picture to 300%", "make comp_4711 red", "link the button to /contact"
    })
    void suggestsSentencesThatWouldBeApplied(String sentence) {
        Run run = say(sentence, Recover.OFF);
        assertTrue(run.rejection() != null, () -> sentence + " applied: " + run.message());
        List<String> suggestions = run.rejection().suggestions();
        assertTrue(!suggestions.isEmpty(), () -> sentence + ": " + run.message());
        for (String suggestion : suggestions) {
            assertTrue(say(suggestion, Recover.OFF).isApplied(), suggestion);
        }
    }

    @Test
    void suggestsTheNearestPlaceThatFits() {
        List<String> suggestions = say("move button_3 to 999999 99999", Recover.OFF).rejection().suggestions();
        assertTrue(suggestions.stream().anyMatch(each -> each.startsWith("move button_3 to")), suggestions.toString());
    }
}
