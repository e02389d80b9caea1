package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.language.completion.Candidate;

/** One thing that the bar offers. */
public sealed interface Row {

    /** What rows stand together under. */
    enum Group {
        SUGGESTION("Instead"),
        EXAMPLE("For this screen"),
        ACTION("Actions"),
        TARGET("What to change"),
        COMPONENT("Components"),
        VALUE("Values"),
        WORD("Words"),
        MENU("Menu"),
        EARLIER("Earlier");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    Group group();

    /** What people read first. */
    String text();

    /** What they read beside it; empty for nothing. */
    String detail();

    /** A word that the sentence can go on with. */
    record Word(Candidate candidate, String detail) implements Row {
        @Override
        public Group group() {
            return switch (candidate.kind()) {
                case ACTION -> Group.ACTION;
                case TARGET -> Group.TARGET;
                case COMPONENT -> Group.COMPONENT;
                case VALUE -> Group.VALUE;
                case WORD -> Group.WORD;
            };
        }

        @Override
        public String text() {
            return candidate.text();
        }
    }

    /** A whole sentence. */
    record Whole(Group group, String text) implements Row {
        @Override
        public String detail() {
            return "";
        }
    }

    /**
     * A menu action.
     *
     * @param detail its present key
     */
    record Action(MenuAction action, String detail) implements Row {
        @Override
        public Group group() {
            return Group.MENU;
        }

        @Override
        public String text() {
            return action.title();
        }
    }
}
