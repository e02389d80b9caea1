package dev.cyanotype.cli;

import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.session.Session;

/** Starts sessions on documents as they were opened: one that was converted is at revision 1. */
final class Sessions {
    private Sessions() {}

    static Session on(FileOpening.Opened opened, Pipeline pipeline, Options options) {
        return Session.of(pipeline, options, opened.blueprint(), opened.isConverted() ? opened.filledIn() : null);
    }
}
