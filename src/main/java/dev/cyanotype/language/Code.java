package dev.cyanotype.language;

/** Why a command is rejected, in the order in which the reasons are looked for: the first that holds is given. */
public enum Code {
    UNPARSED,
    VAGUE,
    UNSUPPORTED,
    LOCKED,
    CONFLICT,
    INCOMPLETE,
    INVALID_VALUE,
    NO_TARGET,
    AMBIGUOUS,
    VERIFY_FAILED
}
