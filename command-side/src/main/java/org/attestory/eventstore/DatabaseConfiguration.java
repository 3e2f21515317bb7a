package org.attestory.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The pool of connections into the schema {@code event_store}, and the schema itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final String SCHEMA = "event_store";

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseSettings settings) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("event-store");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.username());
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(settings.poolSize());
        pool.addDataSourceProperty("currentSchema", SCHEMA);
        pool.addDataSourceProperty("ApplicationName", OtherNodes.NAME + UUID.randomUUID());
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        // The detail of a violated constraint quotes the row, which may be personal.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        // Rows are looked up by their keys: to plan such a statement anew for other values costs more than it saves.
        pool.setConnectionInitSql("set plan_cache_mode = force_generic_plan");
        try {
            return new HikariDataSource(pool);
        } catch (HikariPool.PoolInitializationException unreachable) {
            throw explained(settings, unreachable);
        }
    }

    @Bean(initMethod = "migrate")
    Flyway eventStoreMigration(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas(SCHEMA)
                .locations("classpath:db/eventstore")
                .load();
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    private static UnusableSettingException explained(
            DatabaseSettings settings, HikariPool.PoolInitializationException unreachable) {
        String state = unreachable.getCause() instanceof SQLException refused ? refused.getSQLState() : "";
        return switch (state) {
            case "28P01", "28000" ->
                new UnusableSettingException(
                        DatabaseSettings.PREFIX + "username",
                        "or " + DatabaseSettings.PREFIX + "password is not accepted by " + settings.url(),
                        unreachable);
            case "3D000" ->
                new UnusableSettingException(
                        DatabaseSettings.PREFIX + "url",
                        "names a database that does not exist: " + settings.url(),
                        unreachable);
            case null, default ->
                new UnusableSettingException(
                        DatabaseSettings.PREFIX + "url",
                        "leads to no PostgreSQL server that answers: " + settings.url(),
                        unreachable);
        };
    }
}
