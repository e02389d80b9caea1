package dev.cyanotype.editor.history;

import dev.cyanotype.editor.support.document.DocumentViewModel;

/** An open document and what its tab is called. */
public record Tab(String name, DocumentViewModel document) {}
