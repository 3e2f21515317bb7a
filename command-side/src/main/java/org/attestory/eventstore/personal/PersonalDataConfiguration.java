package org.attestory.eventstore.personal;

import org.attestory.eventstore.UnusableSettingException;
import org.attestory.personal.api.PersonalDataCipher;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The cipher of personal data, and the master key that it rests on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersonalDataSettings.class)
class PersonalDataConfiguration {

    @Bean
    SubjectKeyRing subjectKeys(
            PersonalDataSettings settings,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            @Value("${axon.axonserver.enabled:true}") boolean eventsElsewhere,
            @Qualifier("eventStoreMigration") Flyway migrated) {
        MasterKey master = new MasterKey(settings.masterKeyBytes());
        SubjectKeyTable table = new SubjectKeyTable(jdbc);
        table.findAnyLive().forEach(row -> requireOpens(master, row));
        TransactionTemplate joining = new TransactionTemplate(transactions);
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new SubjectKeyRing(table, master, joining, eventsElsewhere ? apart : null);
    }

    @Bean
    PersonalDataCipher personalDataCipher(SubjectKeyRing subjectKeys) {
        return new SubjectKeyCipher(subjectKeys);
    }

    private static void requireOpens(MasterKey master, SubjectKeyTable.Row row) {
        byte[] wrapped = row.wrapped();
        if (wrapped == null) {
            return;
        }
        try {
            master.unwrap(row.subject(), wrapped);
        } catch (IllegalStateException otherKey) {
            throw new UnusableSettingException(
                    PersonalDataSettings.MASTER_KEY,
                    "is not the one with which the keys in this database were wrapped. Give that one.",
                    otherKey);
        }
    }
}
