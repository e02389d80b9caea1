package dev.cyanotype.editor.files;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files that are being read or written now. */
public final class FileTasks {
    private final ObservableList<Task> running = FXCollections.observableArrayList();
    private final ObservableList<Task> runningSeen = FXCollections.unmodifiableObservableList(running);

    /**
     * @param title such as {@code Opening shop.blueprint}
     * @param cancel gives it up
     * @param canCancel whether it can be given up
     */
    public record Task(String title, Runnable cancel, boolean canCancel) {}

    public ObservableList<Task> running() {
        return runningSeen;
    }

    void begin(Task task) {
        running.add(task);
    }

    void end(Task task) {
        running.removeIf(each -> each == task);
    }
}
