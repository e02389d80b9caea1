package dev.cyanotype.editor.shell;

import java.util.List;

/**
 * Sentences that show what can be said, each of which can be said of the storefront that ships with the program.
 *
 * @param title what they are about
 */
record Phrasebook(String title, List<String> sentences) {
    static final List<Phrasebook> PAGES = List.of(
            new Phrasebook("Colour", List.of(
                    "make the header navy blue", "make the title white", "make all buttons 20% darker",
                    "set the background of the hero to a gradient from red to blue")),
            new Phrasebook("Size", List.of("make the title bigger", "make the first button 20px wider", "set the header height to 72px")),
            new Phrasebook("Position", List.of(
                    "move the title down 8px", "centre the title in the header", "move the footer to the bottom of the screen")),
            new Phrasebook("Text and price", List.of(
                    "change the title to 'Corner shop'", "make the title upper case", "replace 'Order' with 'Buy' in all buttons")),
            new Phrasebook("Type and boxes", List.of(
                    "make the title bold and italic", "set the corner radius of all cards to 12px", "give the hero a small shadow", "hide the footer")),
            new Phrasebook("Structure", List.of("add a button below the title saying 'More'", "duplicate the first card", "delete the footer")),
            new Phrasebook("Tokens", List.of("set the primary colour to teal", "set the base spacing to 12px")),
            new Phrasebook("Several at once", List.of("make the title bold and move it down 4px", "make every button blue and larger")),
            new Phrasebook("The session", List.of("undo", "redo", "roll back to 0", "select all buttons")));
}
