package dev.cyanotype.editor.shell;


/** Puts the features together for one window. */
@FunctionalInterface
public interface Composition {

    Features compose(Services services, Surroundings around);
}
