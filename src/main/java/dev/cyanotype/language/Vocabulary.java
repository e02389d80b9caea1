package dev.cyanotype.language;

/** The words that a document adds to the language. Each question may be asked of any text, in any letter case. */
public interface Vocabulary {

    /** Whether a component has exactly this id. */
    boolean hasId(String id);

    /** Whether a token or one of the screen's own colours has this name; white space and underscores count the same. */
    boolean hasColour(String name);

    /** Whether some component's text is this one, letter case ignored. */
    boolean hasText(String text);

    /** Whether a text can begin with this, letter case ignored: a quick no for what is dear to look for; yes where that is not known. */
    default boolean mayBeginText(String start) {
        return true;
    }

    /** Whether some id, role or text holds this word, where that is known. */
    default boolean holds(String word) {
        return false;
    }
}
