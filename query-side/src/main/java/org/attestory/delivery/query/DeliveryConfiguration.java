package org.attestory.delivery.query;

import java.time.Clock;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.ReadModelNews;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the making of exports. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportSettings.class)
class DeliveryConfiguration {

    @Bean
    ExportDirectory exportDirectory(ExportSettings settings) {
        return new ExportDirectory(settings);
    }

    @Bean
    ExportDocuments exportDocuments(QueryGateway queries, CommandGateway commands) {
        return new ExportDocuments(queries, commands);
    }

    @Bean
    ExportWorker exportWorker(
            ExportDirectory directory,
            Exports exports,
            ReadModel readModel,
            ReadModelNews news,
            ExportDocuments documents,
            CommandGateway commands,
            Clock clock) {
        return new ExportWorker(directory, exports, readModel, news, documents, commands, clock);
    }
}
