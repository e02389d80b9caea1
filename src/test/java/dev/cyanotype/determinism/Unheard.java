package dev.cyanotype.determinism;

/** Hears a check and makes nothing of it. */
record Unheard() implements Check.Listener {
    @Override
    public void begins(int round, Variation variation) {}

    @Override
    public void ended(Result result) {}
}
