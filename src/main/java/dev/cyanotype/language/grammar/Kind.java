package dev.cyanotype.language.grammar;

/** What a token is. */
public enum Kind {
    WORD,
    NUMBER,
    /** A number that counts places: 3rd. */
    ORDINAL,
    /** Text in quotes, or a JSON string behind j. */
    QUOTED,
    /** Hexadecimal digits behind #, or a colour function. */
    COLOUR,
    /** A path or URL. */
    PATH,
    /** An object or array. */
    JSON,
    POSSESSIVE,
    COMMA,
    SEMICOLON,
    /** A full stop, a question mark, an exclamation mark. */
    STOP,
    COLON,
    OPEN,
    CLOSE,
    AMPERSAND,
    EQUALS,
    /** The sign between width and height. */
    CROSS,
    /** A quote without its other. */
    UNCLOSED,
    SYMBOL,
    END
}
