package dev.cyanotype.language;

import java.util.List;

/** What a sentence was read as. */
public sealed interface Reading {

    /** One or more clauses, in order. */
    record Understood(List<Clause> clauses) implements Reading {}

    /** Not a sentence that can be carried out, whatever the document. */
    record Refused(Rejection rejection) implements Reading {}
}
