package dev.cyanotype.language.resolve;

import static dev.cyanotype.language.resolve.Phrases.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Screens;
import dev.cyanotype.language.Clause;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Resolution.Outcome;
import dev.cyanotype.language.Setting;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Target.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmbiguityTest {
    private static final Blueprint PAGE = Samples.page();

    private static Rejection refused(String sentence, String clause, Target target, List<String> selection) {
        int from = sentence.indexOf(clause);
        var read = new Clause(Resolved.hide(), target, 1, from, from + clause.length());
        Outcome outcome = new Resolver()
                .resolve(sentence, List.of(read), new Setting(PAGE, selection, List.of()))
                .outcomes()
                .getFirst();
        return ((Outcome.Refused) outcome).rejection();
    }

    private static Rejection refused(String sentence, Target target) {
        return refused(sentence, sentence, target, List.of());
    }

    @Test
    void listsCandidatesAndSaysTheSentenceWithEach() {
        Rejection rejection = refused("please hide the button now", the("the button", BUTTON));

        assertEquals(Code.AMBIGUOUS, rejection.code());
        assertEquals(
                "\"the button\" could be any of 3: start (\"Get started\"), order (\"Order now\") and cancel (\"Cancel order\"). Say which one.",
                rejection.message());
        assertEquals(
                List.of("please hide start now", "please hide order now", "please hide cancel now"), rejection.suggestions());
    }

    @Test
    void replacesWordsWithinTheirOwnClause() {
        Rejection rejection = refused("paint the button red, hide the button", "hide the button", the("the button", BUTTON),
                List.of());

        assertEquals("paint the button red, hide start", rejection.suggestions().getFirst());
    }

    @Test
    void dropsAnArticleThatTheWordsLeaveOut() {
        assertEquals("hide start", refused("hide the Button", the("button", BUTTON)).suggestions().getFirst());
    }

    @Test
    void saysWhichTargetWithinATargetIsAmbiguous() {
        Target below = the("the label", type("label", ComponentType.LABEL), new Condition.Related(
                Relation.ABOVE, the("the button", BUTTON)));

        assertEquals(
                List.of("hide the label above start", "hide the label above order", "hide the label above cancel"),
                refused("hide the label above the button", below).suggestions());
    }

    @Test
    void namesTheFirstFewOfMany() {
        Blueprint grid = Screens.open(Screens.grid(400));

        Rejection rejection = Resolved.hiding(grid, the("the button", BUTTON)).refusal(0);

        assertEquals(
                "\"the button\" could be any of 100: button_1 (\"Item 1\"), button_5 (\"Item 5\"), button_9 (\"Item 9\"), "
                        + "button_13 (\"Item 13\"), button_17 (\"Item 17\") and 95 more. Say which one.",
                rejection.message());
    }

    @Test
    void offersTheSelectedForAPronoun() {
        Rejection rejection = refused("hide it", "hide it", IT, List.of("rule", "order"));

        assertEquals("\"it\" could stand for any of the 2 selected: rule and order (\"Order now\").", rejection.message());
        assertEquals(List.of("hide rule", "hide order"), rejection.suggestions());
    }

    @Test
    void offersToSelectWhereNothingWasSaid() {
        Rejection rejection = refused("Hide", UNSAID);

        assertEquals(Code.AMBIGUOUS, rejection.code());
        assertEquals("select top_bar and hide", rejection.suggestions().getFirst());
    }

    @Test
    void quotesAnIdThatIsNoPlainWord() {
        Blueprint screen = Samples.screen(
                Samples.component("button go-1! 0 0 100 48"), Samples.component("button left 0 60 100 48"));
        var read = new Clause(Resolved.hide(), the("the button", BUTTON), 1, 0, 15);

        Outcome outcome = new Resolver().resolve("hide the button", List.of(read), new Setting(screen, List.of(), List.of()))
                .outcomes().getFirst();

        assertEquals(List.of("hide \"go-1!\"", "hide \"left\""), ((Outcome.Refused) outcome).rejection().suggestions());
    }

    @Test
    void settlesOnTheTypeThatIsNamedInSoManyWords() {
        Blueprint screen = Samples.screen(
                Samples.component("cta go 0 0 100 48"),
                Samples.component("button stop 0 60 100 48"),
                Samples.component("cta on 0 120 100 48"));

        assertEquals("stop", Resolved.hiding(screen, the("the button", BUTTON)).result());
        assertEquals("AMBIGUOUS", Resolved.hiding(screen, the("the btn", BUTTON)).result());
        assertEquals(
                "stop",
                Resolved.hiding(screen,
                        the("the low button", BUTTON, new Condition.Compared(Target.Measure.HEIGHT, false, 50, null)))
                        .result());
    }

    @Test
    void saysWhatThereIsWhereNothingFits() {
        Rejection rejection = refused("hide the list", the("the list", type("list", ComponentType.LIST)));

        assertEquals(Code.NO_TARGET, rejection.code());
        assertEquals(
                "Nothing on the screen is \"the list\". The screen has 1 header, 4 titles, 1 subtitle, 3 texts, 1 label, 2 buttons, "
                        + "1 cta, 4 images, 1 container, 3 cards, 1 section, 1 hero, 1 footer, 1 divider.",
                rejection.message());
        assertEquals(List.of("add a list"), rejection.suggestions());
    }

    @Test
    void offersWhatSharesAWord() {
        Rejection rejection = refused("hide the started link", named("started link"));

        assertEquals("Nothing on the screen is \"the started link\". Near to it: start (\"Get started\").", rejection.message());
        assertEquals(List.of("hide start"), rejection.suggestions());
    }

    @Test
    void saysHowManyThereAre() {
        assertEquals(
                "There is no \"the fourth button\": only 3 fit, start (\"Get started\"), order (\"Order now\") and cancel (\"Cancel order\").",
                refused("hide the fourth button", nth("the fourth button", BUTTON, 3)).message());
    }

    @Test
    void suggestsNothingForClausesThatNobodySaid() {
        assertEquals(List.of(), Resolved.hiding(PAGE, the("the button", BUTTON)).refusal(0).suggestions());
    }
}
