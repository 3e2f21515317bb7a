package org.attestory.account.command;

import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where accounts keep by what people sign in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmailIndexSettings.class)
class AccountCommandConfiguration {

    @Bean
    Credentials credentials(DataSource database, EmailIndexSettings settings) {
        PasswordHashing hashing = new PasswordHashing(Runtime.getRuntime().availableProcessors());
        return new JdbcCredentials(JdbcClient.create(database), new EmailFingerprint(settings), hashing);
    }
}
