package dev.cyanotype.journal.index;

import dev.cyanotype.files.FileOperations;
import dev.cyanotype.files.Sha256;
import dev.cyanotype.history.LoggedRun;
import dev.cyanotype.journal.Entry;
import dev.cyanotype.journal.JournalReading;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The commands of all journals of a folder, to be searched. It is brought up to date when it is opened, by whoever opens it, and
 * never on a thread that writes a journal; where it is damaged it is thrown away and made anew.
 */
public final class JournalIndex implements AutoCloseable {
    private static final String TABLES = """
            CREATE TABLE IF NOT EXISTS journals(name TEXT PRIMARY KEY, digest TEXT NOT NULL);
            CREATE TABLE IF NOT EXISTS commands(
                journal TEXT NOT NULL, number INTEGER NOT NULL, sentence TEXT NOT NULL, outcome TEXT NOT NULL, code TEXT,
                message TEXT NOT NULL, revision INTEGER NOT NULL, parent INTEGER, touched INTEGER NOT NULL, decompose INTEGER NOT NULL,
                execute INTEGER NOT NULL, verify INTEGER NOT NULL, serialize INTEGER NOT NULL, total INTEGER NOT NULL, at TEXT NOT NULL,
                PRIMARY KEY(journal, number));
            """;

    private final Connection connection;

    private JournalIndex(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the index of a folder's journals.
     *
     * @param database its file, which need not be there
     * @throws IOException where it cannot be made
     */
    public static JournalIndex open(FileOperations disk, Path database, Path journals) throws IOException {
        try {
            return upToDate(disk, database, journals);
        } catch (SQLException damaged) {
            disk.delete(database);
            try {
                return upToDate(disk, database, journals);
            } catch (SQLException refused) {
                throw new IOException("the index cannot be made: " + refused.getMessage(), refused);
            }
        }
    }

    private static JournalIndex upToDate(FileOperations disk, Path database, Path journals) throws SQLException, IOException {
        var config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        Connection connection = config.createConnection("jdbc:sqlite:" + database.toAbsolutePath());
        boolean whole = false;
        try {
            var index = new JournalIndex(connection);
            index.check();
            index.update(disk, journals);
            whole = true;
            return index;
        } finally {
            if (!whole) {
                connection.close();
            }
        }
    }

    private void check() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
                if (!result.next() || !result.getString(1).equals("ok")) {
                    throw new SQLException("the index is damaged");
                }
            }
            statement.executeUpdate(TABLES);
        }
        connection.setAutoCommit(false);
    }

    /** Reads the journals that are not what they were, and forgets those that are gone. */
    private void update(FileOperations disk, Path journals) throws SQLException, IOException {
        List<String> there = disk.namesIn(journals).stream().filter(name -> name.endsWith(".journal")).toList();
        for (String name : known()) {
            if (!there.contains(name)) {
                forget(name);
            }
        }
        for (String name : there) {
            byte[] bytes = disk.read(journals.resolve(name));
            String digest = Sha256.hex(bytes);
            if (!digest.equals(digestOf(name))) {
                forget(name);
                add(name, digest, JournalReading.of(bytes));
            }
        }
        connection.commit();
    }

    private List<String> known() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT name FROM journals ORDER BY name")) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }

    private String digestOf(String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT digest FROM journals WHERE name = ?")) {
            query.setString(1, name);
            try (ResultSet result = query.executeQuery()) {
                return result.next() ? result.getString(1) : "";
            }
        }
    }

    private void forget(String name) throws SQLException {
        for (String table : List.of("DELETE FROM journals WHERE name = ?", "DELETE FROM commands WHERE journal = ?")) {
            try (PreparedStatement delete = connection.prepareStatement(table)) {
                delete.setString(1, name);
                delete.executeUpdate();
            }
        }
    }

    private void add(String name, String digest, JournalReading reading) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO journals VALUES(?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, digest);
            insert.executeUpdate();
        }
        String row = "INSERT OR REPLACE INTO commands VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(row)) {
            for (Entry entry : reading.entries()) {
                if (entry instanceof Entry.Revised revised) {
                    add(insert, name, revised.run(), revised.parent());
                } else if (entry instanceof Entry.Commanded(LoggedRun run)) {
                    add(insert, name, run, null);
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, String name, LoggedRun run, @Nullable Integer parent)
            throws SQLException {
        var timing = run.timing();
        Object[] values = {
            name, run.number(), run.sentence(), run.kind().name().toLowerCase(Locale.ROOT), run.code(), run.message(), run.revision(), parent,
            run.touched(), timing.decompose(), timing.execute(), timing.verify(), timing.serialize(), timing.total(), run.at().toString()
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    /** The commands whose sentence holds a text, whatever the case of its ASCII letters, the latest first. */
    public List<Hit> search(String text, int most) throws IOException {
        String escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        String query = "SELECT journal, number, sentence, outcome, revision, at FROM commands"
                + " WHERE sentence LIKE ? ESCAPE '\\' ORDER BY at DESC, journal, number DESC LIMIT ?";
        List<Hit> hits = new ArrayList<>();
        try (PreparedStatement find = connection.prepareStatement(query)) {
            find.setString(1, "%" + escaped + "%");
            find.setInt(2, most);
            try (ResultSet result = find.executeQuery()) {
                while (result.next()) {
                    hits.add(new Hit(
                            result.getString(1), result.getInt(2), result.getString(3), result.getString(4), result.getInt(5),
                            result.getString(6)));
                }
            }
        } catch (SQLException damaged) {
            throw new IOException("the index cannot be searched: " + damaged.getMessage(), damaged);
        }
        return hits;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException lost) {
            throw new IOException(lost.getMessage(), lost);
        }
    }
}
