package dev.cyanotype.editor.support.notice;

/** Tells the person at the window something, beside the work and without getting in its way. */
@FunctionalInterface
public interface Notices {
    void tell(Notice notice);
}
