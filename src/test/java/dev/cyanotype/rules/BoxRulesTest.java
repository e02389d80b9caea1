package dev.cyanotype.rules;

import static dev.cyanotype.rules.RuleFixtures.c;
import static dev.cyanotype.rules.RuleFixtures.found;
import static dev.cyanotype.rules.RuleFixtures.in;
import static dev.cyanotype.rules.RuleFixtures.one;
import static dev.cyanotype.rules.RuleFixtures.screen;
import static dev.cyanotype.rules.RuleFixtures.screenWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.edit.EditReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code bounds}, {@code overlap}, {@code touch-target} and {@code off-grid-spacing}. */
class BoxRulesTest {
    private static final List<String> NOTHING = List.of();

    @Test
    void boundsAllowsABoxThatFillsTheFrame() {
        assertEquals(NOTHING, found("bounds", c("p", "text", "0, 0, 375, 812")));
    }

    @Test
    void boundsFindsABoxThatLeavesTheFrame() {
        assertEquals(List.of("p"), found("bounds", c("p", "text", "0, 0, 376, 10")));
    }

    @Test
    void boundsFindsABoxLeftOfTheFrame() {
        assertEquals(List.of("p"), found("bounds", c("p", "text", "-1, 0, 20, 10")));
    }

    @Test
    void boundsAllowsTheRoundingOfSinglePrecision() {
        assertEquals(NOTHING, found("bounds", c("p", "text", "0, 0, 375.0001, 812")));
    }

    @Test
    void boundsTakesTheFrameThatTheFileStates() {
        assertEquals(List.of("p"), found("bounds", screenWith("\"meta\":{\"screen\":[100, 100]},", c("p", "text", "0, 0, 101, 10"))));
    }

    @Test
    void boundsFindsAChildThatLeavesItsParent() {
        assertEquals(List.of("b p"), found("bounds", in(c("p", "card", "0, 0, 50, 50"), c("b", "text", "40, 0, 20, 10"))));
    }

    @Test
    void boundsFindsAChildThatLeavesBothFrameAndParent() {
        assertEquals(List.of("b", "b p"), found("bounds", in(c("p", "card", "0, 0, 50, 50"), c("b", "text", "-5, 0, 20, 10"))));
    }

    @Test
    void boundsPassesOverTheHidden() {
        assertEquals(NOTHING, found("bounds", c("p", "text", "-50, 0, 20, 10", "\"visible\":false")));
    }

    @Test
    void boundsPassesOverWhatAnAncestorHides() {
        assertEquals(NOTHING, found("bounds", in(c("p", "card", "0, 0, 50, 50", "\"visible\":false"), c("b", "text", "90, 0, 20, 10"))));
    }

    @Test
    void boundsMeasuresPixelsOutsideAndMovesBackIn() {
        Finding finding = one("bounds", screen(c("p", "text", "365, 10, 20, 10")));

        assertEquals(10, finding.measure());
        assertEquals("p leaves the screen by 10 px on the right.", finding.message());
        assertEquals(List.of("move p left 10px"), finding.fixes());
    }

    @Test
    void boundsShrinksWhatDoesNotFit() {
        assertEquals(List.of("resize p to 365 by 10"), one("bounds", screen(c("p", "text", "10, 10, 400, 10"))).fixes());
    }

    @Test
    void overlapFindsSiblingsThatCross() {
        assertEquals(List.of("b p"), found("overlap", c("p", "text", "0, 0, 50, 50"), c("b", "text", "40, 40, 50, 50")));
    }

    @Test
    void overlapAllowsTouchingEdges() {
        assertEquals(NOTHING, found("overlap", c("p", "text", "0, 0, 50, 50"), c("b", "text", "50, 0, 50, 50")));
    }

    @Test
    void overlapAllowsHalfAPixel() {
        assertEquals(NOTHING, found("overlap", c("p", "text", "0, 0, 50, 50"), c("b", "text", "49.5, 0, 50, 50")));
    }

    @Test
    void overlapFindsMoreThanHalfAPixel() {
        assertEquals(List.of("b p"), found("overlap", c("p", "text", "0, 0, 50, 50"), c("b", "text", "49.4, 0, 50, 50")));
    }

    @Test
    void overlapAllowsWhatLiesInsideAContainerBeforeIt() {
        assertEquals(NOTHING, found("overlap", c("p", "card", "0, 0, 50, 50"), c("b", "text", "10, 10, 20, 20")));
    }

    @Test
    void overlapFindsWhatLiesInsideAContainerBehindIt() {
        assertEquals(List.of("b p"), found("overlap", c("p", "text", "10, 10, 20, 20"), c("b", "card", "0, 0, 50, 50")));
    }

    @Test
    void overlapFindsWhatLiesInsideSomethingThatHoldsNothing() {
        assertEquals(List.of("b p"), found("overlap", c("p", "button", "0, 0, 50, 50"), c("b", "text", "10, 10, 20, 20")));
    }

    @Test
    void overlapFindsWhatSticksOutOfAContainer() {
        assertEquals(List.of("b p"), found("overlap", c("p", "card", "0, 0, 50, 50"), c("b", "text", "40, 10, 20, 20")));
    }

    @Test
    void overlapPassesOverParentAndChild() {
        assertEquals(NOTHING, found("overlap", in(c("p", "button", "0, 0, 50, 50"), c("b", "text", "0, 0, 50, 50"))));
    }

    @Test
    void overlapPassesOverCousins() {
        assertEquals(NOTHING, found("overlap",
                in(c("p", "card", "0, 0, 50, 50"), c("b", "text", "0, 0, 90, 50")), in(c("d", "card", "60, 0, 50, 50"), c("e", "text", "60, 0, 40, 40"))));
    }

    @Test
    void overlapPassesOverTheHidden() {
        assertEquals(NOTHING, found("overlap", c("p", "text", "0, 0, 50, 50", "\"visible\":false"), c("b", "text", "40, 40, 50, 50")));
    }

    @Test
    void overlapMeasuresTheSharedAreaAndMovesTheLaterToWhereItHasRoom() {
        Finding finding = one("overlap", screen(c("p", "text", "0, 0, 50, 50"), c("b", "text", "0, 40, 50, 50"), c("d", "text", "60, 0, 50, 50")));

        assertEquals(500, finding.measure());
        assertEquals("b overlaps p by 50 × 10 px.", finding.message());
        assertEquals(List.of("move b down 10px"), finding.fixes());
    }

    @Test
    void overlapKnowsManySiblingsAsItKnowsFew() {
        String[] many = new String[200];
        for (int i = 0; i < many.length; i++) {
            many[i] = c("c" + i, "text", i % 10 * 30 + ", " + i / 10 * 30 + ", 30, " + (i == 57 ? 31 : 30));
        }

        assertEquals(List.of("c67 c57"), found("overlap", many));
    }

    @Test
    void touchTargetAllows44By44() {
        assertEquals(NOTHING, found("touch-target", c("p", "button", "0, 0, 44, 44")));
    }

    @Test
    void touchTargetFindsAFlatButton() {
        assertEquals(List.of("p"), found("touch-target", c("p", "button", "0, 0, 100, 43")));
    }

    @Test
    void touchTargetFindsANarrowCta() {
        assertEquals(List.of("p"), found("touch-target", c("p", "cta", "0, 0, 40, 48")));
    }

    @Test
    void touchTargetPassesOverWhatIsNotTouched() {
        assertEquals(NOTHING, found("touch-target", c("p", "label", "0, 0, 10, 10")));
    }

    @Test
    void touchTargetPassesOverTheHidden() {
        assertEquals(NOTHING, found("touch-target", c("p", "cta", "0, 0, 10, 10", "\"visible\":false")));
    }

    @Test
    void touchTargetMeasuresWhatIsMissingAndGrowsIt() {
        Finding finding = one("touch-target", screen(c("p", "cta", "0, 0, 40, 100")));

        assertEquals(4, finding.measure());
        assertEquals("p is 40 × 100 px; a cta must be at least 44 × 44 px to be touched.", finding.message());
        assertEquals(List.of("resize p to 44 by 100"), finding.fixes());
    }

    @Test
    void offGridAllowsMultiplesOfHalfTheSpacing() {
        assertEquals(NOTHING, found("off-grid-spacing", c("p", "text", "4, 12, 33, 33", "\"padding\":\"4px\",\"margin\":16")));
    }

    @Test
    void offGridFindsPositionsAndLengthsOffIt() {
        Finding finding = one("off-grid-spacing", screen(c("p", "text", "5, 8, 33, 33", "\"padding\":\"6px\"")));

        assertEquals(3, finding.measure());
        assertEquals("p is off the grid of 4 px: x 5, padding 6.", finding.message());
        assertEquals(List.of("move p to 4, 8", "set visual.padding of p to \"8px\""), finding.fixes());
    }

    @Test
    void offGridAllowsAnythingWithoutSpacing() {
        String tokens = "\"tokens\":{\"primary_color\":\"#000000\",\"accent_color\":\"#000000\",\"base_spacing\":0,\"border_radius\":0},";

        assertEquals(NOTHING, found("off-grid-spacing", screenWith(tokens, c("p", "text", "5, 7, 33, 33"))));
    }

    @Test
    void enormousAndTinyBoxesAreFoundAndPutIntoWords() {
        String[] figures = {"1e308", "-1e308", "1e-300", "1.7e308", "5e-324", "0.7", "-0"};
        for (String at : figures) {
            for (String size : List.of("1.7e308", "1e308", "1e-300", "0.1", "400")) {
                String box = at + ", " + at + ", " + size + ", " + size;
                var blueprint = screen(in(c("p", "card", box, "\"padding\":1e308"), c("q", "cta", box), c("r", "text", box)), c("s", "cta", box));
                for (Finding finding : RuleFixtures.VERIFICATION.all(blueprint)) {
                    assertEquals(finding, finding.worded());
                    assertEquals(List.of(), finding.fixes().stream().filter(fix -> EditReader.read(fix) == null).toList());
                }
            }
        }
    }
}
