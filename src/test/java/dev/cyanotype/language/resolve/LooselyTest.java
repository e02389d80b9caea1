package dev.cyanotype.language.resolve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LooselyTest {
    @Test
    void isIgnoresCaseAndSpace() {
        assertTrue(Loosely.is(" Order\n now ", "order  NOW"));
        assertTrue(Loosely.is("ÉTÉ", "été"));
        assertFalse(Loosely.is("Order nowhere", "order now"));
        assertFalse(Loosely.is("Order", "order now"));
        assertFalse(Loosely.is("Ordernow", "order now"));
    }

    @Test
    void holdsWholeWords() {
        assertTrue(Loosely.holds("Please order now!", "order now"));
        assertTrue(Loosely.holds("searchBtn_2", "search"));
        assertTrue(Loosely.holds("product_card_1", "card"));
        assertFalse(Loosely.holds("Reorder now", "order"));
        assertFalse(Loosely.holds("Orders", "order"));
        assertFalse(Loosely.holds("anything", ""));
        assertFalse(Loosely.holds("anything", " "));
    }

    @Test
    void holdsEachInAnyOrder() {
        assertTrue(Loosely.holdsEach("Now or never: order", "order now"));
        assertFalse(Loosely.holdsEach("Now or never", "order now"));
        assertFalse(Loosely.holdsEach("anything", "  "));
    }

    @Test
    void namesAreTheirLettersAndDigits() {
        assertTrue(Loosely.isName("productSection", "product section"));
        assertTrue(Loosely.isName("product-section", "product_section"));
        assertTrue(Loosely.isName("_a", "a "));
        assertFalse(Loosely.isName("product_section_1", "product section"));
        assertFalse(Loosely.isName("", ""));
        assertFalse(Loosely.isName("_", " "));
    }
}
