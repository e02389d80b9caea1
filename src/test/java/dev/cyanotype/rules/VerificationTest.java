package dev.cyanotype.rules;

import static dev.cyanotype.rules.RuleFixtures.c;
import static dev.cyanotype.rules.RuleFixtures.edited;
import static dev.cyanotype.rules.RuleFixtures.found;
import static dev.cyanotype.rules.RuleFixtures.in;
import static dev.cyanotype.rules.RuleFixtures.judged;
import static dev.cyanotype.rules.RuleFixtures.lowered;
import static dev.cyanotype.rules.RuleFixtures.screen;
import static dev.cyanotype.rules.RuleFixtures.screenWith;
import static dev.cyanotype.rules.RuleFixtures.t;
import static dev.cyanotype.rules.RuleFixtures.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Screens;
import dev.cyanotype.edit.Patch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an edit is answerable for, and how a document lowers rules. */
class VerificationTest {
    private static final List<String> NOTHING = List.of();
    private static final String A = c("p", "text", "0, 0, 48, 48");
    private static final String B = c("b", "text", "0, 40, 48, 48");

    @Test
    void anEditThatChangesNothingIsClean() {
        assertSame(Verdict.CLEAN, RuleFixtures.VERIFICATION.judge(screen(A, B), screen(A, B), Patch.NONE, Coverage.SCOPED));
    }

    @Test
    void whatAFileAlreadyHadDoesNotBlock() {
        assertEquals(NOTHING, judged("overlap", screen(A, B), "set text of b to \"x\""));
    }

    @Test
    void whatAFileAlreadyHadIsReported() {
        assertEquals(List.of("b p"), found("overlap", A, B));
    }

    @Test
    void whatGetsNoWorseDoesNotBlock() {
        assertFalse(verdict(screen(A, B), "move b down 4px").rejects());
    }

    @Test
    void whatGetsWorseBlocks() {
        assertTrue(verdict(screen(A, B), "move b up 4px").rejects());
    }

    @Test
    void whatIsBroughtInBlocks() {
        assertEquals(List.of("b p"), judged("overlap", screen(A, c("b", "text", "0, 48, 48, 48")), "move b up 4px"));
    }

    @Test
    void whatIsBroughtInByTheEarlierOfTwoBlocks() {
        assertEquals(List.of("b p"), judged("overlap", screen(A, c("b", "text", "0, 48, 48, 48")), "move p down 4px"));
    }

    @Test
    void onePairStaysOnePairInAnotherOrder() {
        assertEquals(NOTHING, judged("overlap", screen(A, B), "move p into screen at 1"));
    }

    @Test
    void whatWasNestedIsNotWhereItGoesToTheBack() {
        assertEquals(List.of("p b"), judged("overlap", screen(c("p", "card", "0, 0, 96, 96"), B), "move p into screen at 1"));
    }

    @Test
    void aWarningDoesNotBlock() {
        Verdict verdict = verdict(screen(t("p", "text", "0, 0, 96, 48", "")), "set visual.color of p to \"#999999\"");

        assertEquals(List.of("p"), RuleFixtures.lines("contrast", verdict.findings()));
        assertFalse(verdict.rejects());
    }

    @Test
    void whatShowsAgainIsBroughtIn() {
        assertEquals(List.of("b"), judged("touch-target",
                screen(in(c("p", "card", "0, 0, 80, 80", "\"visible\":false"), c("b", "button", "0, 0, 20, 20"))), "set visual.visible of p to true"));
    }

    @Test
    void whatIsHiddenIsHeldToTheSchema() {
        assertEquals(List.of("p"), judged("schema", screen(c("p", "card", "0, 0, 80, 80", "\"visible\":false")), "set visual.opacity of p to 2"));
    }

    @Test
    void anotherFaultOfTheSameMemberIsBroughtIn() {
        assertEquals(List.of("p"), judged("schema", screen(c("p", "card", "0, 0, 80, 80", "\"opacity\":2")), "set visual.opacity of p to 3"));
    }

    @Test
    void theScreenIsHeldToTheSchema() {
        assertEquals(List.of("null"), judged("schema", screen(A), "set orientation of screen to \"diagonal\""));
    }

    @Test
    void anotherBadAddressIsBroughtIn() {
        assertEquals(List.of("p"), judged("image-source", screen(c("p", "image", "0, 0, 8, 8", "\"image_url\":\"file:a\"")), "set visual.image_url of p to \"file:b\""));
    }

    @Test
    void idTypeAndRoleAreLocked() {
        assertEquals(List.of("p", "p", "p"), judged("locked-member", screen(A), "set id of p to \"z\"", "set type of p to \"card\"", "set role of p to \"z\""));
    }

    @Test
    void idAndTypeOfTheScreenAreLocked() {
        assertEquals(List.of("null", "null"), judged("locked-member", screen(A), "set screen_id of screen to \"z\"", "unset screen_type of screen"));
    }

    @Test
    void anotherComponentUnderAFreedIdIsNotLocked() {
        assertEquals(NOTHING, judged("locked-member", screen(A), "delete p",
                "insert {\"id\": \"p\", \"type\": \"card\", \"bbox\": [0, 0, 8, 8], \"confidence\": 1, \"role\": \"x\"} into screen at 0"));
    }

    @Test
    void aComponentThatMovesInTheTreeIsStillItself() {
        assertEquals(List.of("b"), judged("locked-member", screen(c("p", "card", "0, 0, 96, 96"), B), "move b into p at 0", "set role of b to \"x\""));
    }

    @Test
    void twoOfOneIdAreFoundAndNothingElse() {
        Verdict verdict = verdict(screen(A), "insert {\"id\": \"p\", \"type\": \"text\", \"bbox\": [-9, 0, 8, 8], \"confidence\": 1} into screen at 1");

        assertEquals(List.of("2 components have the id p."), verdict.findings().stream().map(Finding::message).toList());
        assertTrue(verdict.rejects());
    }

    @Test
    void anIdThatIsFreedFirstIsNotTwice() {
        assertEquals(NOTHING, judged("unique-id", screen(A), "delete p", "insert {\"id\": \"p\", \"type\": \"text\", \"bbox\": [0, 0, 8, 8], \"confidence\": 1} into screen at 0"));
    }

    @Test
    void aChildIsHeldToTheNewBoxOfItsParent() {
        assertEquals(List.of("b p"), judged("bounds", screen(in(c("p", "card", "0, 0, 80, 80"), c("b", "text", "0, 0, 80, 80"))), "resize p to 80 by 72"));
    }

    @Test
    void everythingIsHeldToANewFrame() {
        assertEquals(List.of("p", "b"), judged("bounds", screen(A, B), "set meta.screen of screen to [40, 40]"));
    }

    @Test
    void textIsHeldToANewFillOfItsParent() {
        assertEquals(List.of("b"), judged("invisible-text", screen(in(c("p", "card", "0, 0, 80, 80"), t("b", "text", "0, 0, 80, 80", ""))), "set visual.bg_color of p to \"#000000\""));
    }

    @Test
    void textIsHeldToANewFillOfWhatItLiesOn() {
        assertEquals(List.of("b"), judged("invisible-text", screen(c("p", "card", "0, 0, 80, 80"), t("b", "text", "0, 0, 80, 80", "")), "set visual.bg_color of p to \"#000000\""));
    }

    @Test
    void textIsHeldToWhatIsTakenFromUnderIt() {
        assertEquals(List.of("b"), judged("invisible-text",
                screen(c("p", "card", "0, 0, 80, 80", "\"bg_color\":\"#000000\""), t("b", "text", "0, 0, 80, 80", "\"color\":\"#FFFFFF\"")), "delete p"));
    }

    @Test
    void textIsHeldToAPictureThatGoes() {
        assertEquals(List.of("b"), judged("invisible-text",
                screen(in(c("p", "hero", "0, 0, 80, 80", "\"image_url\":\"a.png\""), t("b", "text", "0, 0, 80, 80", "\"color\":\"#FFFFFF\""))), "unset visual.image_url of p"));
    }

    @Test
    void textIsHeldToANewLookOfTheScreen() {
        assertEquals(List.of("p"), judged("invisible-text", screen(t("p", "text", "0, 0, 80, 80", "")), "set visual.bg_color of screen to \"#000000\""));
    }

    @Test
    void everythingIsHeldToNewTokens() {
        Blueprint before = screen(c("p", "card", "0, 0, 80, 80", "\"bg_color\":\"#112233\""));

        assertEquals(List.of("p"), judged("off-token-colour", before, "set tokens.primary_color of screen to \"#445566\""));
    }

    @Test
    void textIsHeldToANewScale() {
        assertEquals(List.of("p"), judged("readable-text", screen(t("p", "text", "0, 0, 80, 80", "")), "set tokens.font_scale of screen to {\"body\": 9}"));
    }

    @Test
    void textIsHeldToTheSizeOfItsNewRole() {
        String tokens = "\"tokens\":{\"primary_color\":\"#000000\",\"accent_color\":\"#000000\",\"base_spacing\":8,\"border_radius\":0,"
                + "\"font_scale\":{\"body\":16,\"tiny\":9}},";

        assertEquals(List.of("p"), judged("readable-text", screenWith(tokens, t("p", "text", "0, 0, 80, 80", "")), "set role of p to \"tiny\""));
    }

    @Test
    void aRuleThatIsOffFindsNothing() {
        assertEquals(NOTHING, found("overlap", screenWith(lowered("\"overlap\":\"off\""), A, B)));
    }

    @Test
    void aRuleThatIsLoweredToAWarningDoesNotBlock() {
        Verdict verdict = verdict(screenWith(lowered("\"overlap\":\"warning\""), A, B), "move b up 4px");

        assertEquals(List.of(Severity.WARNING), verdict.findings().stream().map(Finding::severity).toList());
        assertFalse(verdict.rejects());
    }

    @Test
    void aHintIsNotRaisedToAWarning() {
        Blueprint blueprint = screenWith(lowered("\"off-grid-spacing\":\"warning\""), c("p", "text", "3, 0, 8, 8"));

        assertEquals(Severity.HINT, RuleFixtures.one("off-grid-spacing", blueprint).severity());
    }

    @Test
    void aComponentThatIsExceptedIsNotHeldToTheRule() {
        assertEquals(NOTHING, found("overlap", screenWith(lowered("\"overlap\":{\"except\":[\"p\"]}"), A, B)));
    }

    @Test
    void aComponentThatIsNotExceptedIsHeldToTheRule() {
        assertEquals(List.of("b p"), found("overlap", screenWith(lowered("\"overlap\":{\"except\":[\"z\"]}"), A, B)));
    }

    @Test
    void theFirstThreeRulesCannotBeLowered() {
        String all = "\"schema\":\"off\",\"unique-id\":\"off\",\"locked-member\":\"off\"";

        assertEquals(List.of("p"), judged("locked-member", screenWith(lowered(all), A), "set role of p to \"z\""));
        assertEquals(List.of("p"), judged("schema", screenWith(lowered(all), A), "set visual.opacity of p to 2"));
    }

    @Test
    void anEditIsJudgedByTheRulesThatItLeaves() {
        assertFalse(verdict(screen(A, B), "set meta.rules of screen to {\"overlap\": \"off\"}", "move b up 4px").rejects());
    }

    @Test
    void noLongerLoweringARuleIsNoOffence() {
        assertFalse(verdict(screenWith(lowered("\"overlap\":\"off\""), A, B), "unset meta.rules of screen").rejects());
    }

    @Test
    void whatIsLoweredIsSaid() {
        Blueprint blueprint = screenWith(lowered("\"overlap\":{\"except\":[\"p\"]},\"bounds\":\"warning\",\"contrast\":\"off\",\"schema\":\"off\""));

        assertEquals(
                List.of(
                        new Lowering.Lowered("bounds", Severity.WARNING, List.of()),
                        new Lowering.Lowered("overlap", Severity.ERROR, List.of("p")),
                        new Lowering.Lowered("contrast", null, List.of())),
                Lowering.of(blueprint.members()).lowered(RuleFixtures.RULES));
    }

    @Test
    void findingsComeInTheOrderOfTheRulesThenOfTheDocument() {
        Verdict verdict = verdict(
                screen(c("b", "cta", "0, 0, 48, 48"), c("p", "cta", "48, 0, 48, 48")), "resize p to 400 by 24", "resize b to 56 by 24");

        assertEquals(
                List.of("bounds p", "overlap p", "touch-target b", "touch-target p"),
                verdict.findings().stream().map(finding -> finding.rule() + " " + finding.component()).toList());
    }

    @Test
    void whatIsTakenBackIsClean() {
        RuleFixtures.Edited there = edited(screen(A, c("b", "text", "0, 48, 48, 48")), "move b up 4px");
        Judging judging = RuleFixtures.VERIFICATION.start(there.before(), Coverage.SCOPED);

        assertTrue(judging.add(there.patch()).judge(there.after()).rejects());
        assertFalse(judging.add(there.patch().inverse()).judge(there.patch().inverse().applyTo(there.after())).rejects());
    }

    @Test
    void theLockedSchemaIsOneOfTheRules() {
        Blueprint before = Screens.open(GridScreens.pretty(20));
        RuleFixtures.Edited bad = edited(before, "set visual.opacity of comp_1 to 2", "set tokens.base_spacing of screen to -1");

        Verdict verdict = new Verification(Rules.standard()).judge(before, bad.after(), bad.patch(), Coverage.SCOPED);

        assertEquals(
                List.of("The screen: tokens.base_spacing: must be at least 0, is -1.", "comp_1: visual.opacity: must be at most 1, is 2."),
                verdict.findings().stream().map(Finding::message).toList());
    }

    @Test
    void aFindingThatIsPutIntoWordsIsTheSame() {
        Finding finding = RuleFixtures.one("overlap", screen(A, B));

        assertEquals(finding, finding.worded());
        assertEquals(finding.toString(), finding.worded().toString());
    }

    @Test
    void everyRuleHasItsName() {
        assertEquals(
                List.of("schema", "unique-id", "locked-member", "bounds", "overlap", "touch-target", "readable-text", "invisible-text",
                        "contrast", "off-token-colour", "off-grid-spacing", "image-source"),
                RuleFixtures.RULES.ids());
    }
}
