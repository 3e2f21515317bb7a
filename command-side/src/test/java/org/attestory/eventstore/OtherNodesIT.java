package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.attestory.CommandSideTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CommandSideTest
class OtherNodesIT {

    @Autowired
    JdbcTemplate database;

    @Autowired
    DatabaseSettings settings;

    @Test
    void areSeenWhileTheyAreConnected() throws SQLException {
        assertThat(new OtherNodes(database).any()).isFalse();

        try (Connection tool = connect("psql");
                Connection other = connect(OtherNodes.NAME + "other")) {
            assertThat(tool.isValid(60)).isTrue();
            assertThat(other.isValid(60)).isTrue();
            assertThat(new OtherNodes(database).any()).isTrue();
        }

        await().untilAsserted(() -> assertThat(new OtherNodes(database).any()).isFalse());
    }

    private Connection connect(String name) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", settings.username());
        properties.setProperty("password", settings.password());
        properties.setProperty("ApplicationName", name);
        return DriverManager.getConnection(settings.url(), properties);
    }
}
