package dev.cyanotype.language.lexicon;

import dev.cyanotype.blueprint.ComponentType;
import java.util.List;

/**
 * What a noun names.
 *
 * @param kind how it names
 * @param types the component types it stands for
 * @param roles the roles it stands for where no component is of these types
 * @param plural whether it says more than one
 */
public record NounSense(Kind kind, List<ComponentType> types, List<String> roles, boolean plural) {

    /** How a noun names. */
    public enum Kind {
        /** By type or role. */
        TYPE,
        /** Any component. */
        ANY,
        /** The screen. */
        SCREEN,
        /** The noun said before: one, ones. */
        ONE,
        /** By its own word, which the document looks up: logo. */
        NAME
    }

    NounSense inPlural() {
        return new NounSense(kind, types, roles, true);
    }
}
