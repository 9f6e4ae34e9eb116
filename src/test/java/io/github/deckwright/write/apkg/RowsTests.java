package io.github.deckwright.write.apkg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sqlite.JDBC;

class RowsTests {
    private Connection connection;

    @BeforeEach
    void open() throws SQLException, IOException {
        NativeLibrary.prepare();
        connection = JDBC.createConnection(SqliteAddress.MEMORY, new Properties());
        try (Statement statement = connection.createStatement()) {
            for (String table : Schema11.TABLES) {
                statement.execute(table);
            }
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private static void add(Rows rows, long id) throws SQLException {
        rows.add(new Rows.Note(id, "guid", 1, 2, "", "fields", "sort", 3), new Rows.Card(id, id, 1, 0, 2, 4));
    }

    @Test
    void all_are_in_behind_each_other() throws SQLException {
        try (Rows rows = new Rows(connection)) {
            for (int id = 1; id <= 450; id++) {
                add(rows, id);
            }
            rows.finish(List.of(new Rows.Card(451, 1, 1, 1, 2, 4)));
        }
        try (Statement statement = connection.createStatement();
                ResultSet counts =
                        statement.executeQuery("select (select count(*) from notes), count(*), max(id) from cards")) {
            assertThat(List.of(counts.getInt(1), counts.getInt(2), counts.getInt(3)))
                    .containsExactly(450, 451, 451);
        }
    }

    @Test
    void what_goes_wrong_in_a_batch_is_told() throws SQLException {
        try (Rows rows = new Rows(connection)) {
            for (int id = 1; id <= 199; id++) {
                add(rows, id);
            }
            add(rows, 1);
            assertThatThrownBy(() -> rows.finish(List.of()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("UNIQUE");
        }
    }

    @Test
    void what_goes_wrong_is_told_once() throws SQLException {
        Error problem = new OutOfMemoryError("in a batch");
        Rows rows = new Rows(failing(problem));
        assertThatThrownBy(() -> {
                    for (int id = 1; id <= 400; id++) {
                        add(rows, id);
                    }
                })
                .isSameAs(problem);
        assertThatCode(rows::close).doesNotThrowAnyException();
    }

    private static Connection failing(Error problem) {
        PreparedStatement statement = proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().equals("executeBatch")) {
                throw problem;
            }
            return null;
        });
        return proxy(Connection.class, (self, method, arguments) -> statement);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(RowsTests.class.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
