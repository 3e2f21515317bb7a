package org.attestory.credential.query;

import java.time.Clock;
import org.attestory.document.query.AttachedCredential;
import org.attestory.document.query.YieldingThreads;
import org.attestory.readmodel.query.ReadModelNews;
import org.attestory.signing.query.InstitutionKeys;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Wires what makes and publishes credentials. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicAddresses.class)
class CredentialConfiguration {

    private static final int MOST_WAITING = 1_000;

    /** Signing is work for processors, so there are as many threads as those; they give way to whoever only asks. */
    @Bean(destroyMethod = "dispose")
    Scheduler credentialThreads() {
        return Schedulers.newBoundedElastic(
                Runtime.getRuntime().availableProcessors(), MOST_WAITING, new YieldingThreads("credential-"), 60);
    }

    @Bean
    SignedCredentials signedCredentials(InstitutionKeys keys, PublicAddresses addresses) {
        return new SignedCredentials(keys, addresses);
    }

    @Bean
    CredentialDesk credentialDesk(
            SignedCredentials signed, SignatureTable signatures, CredentialRows rows, Scheduler credentialThreads) {
        return new CredentialDesk(signed, signatures, rows, credentialThreads);
    }

    @Bean
    AttachedCredential attachedCredential(OpenCredentials published, SignedCredentials signed) {
        return new CarriedCredential(published, signed);
    }

    @Bean
    IssuerDocuments issuerDocuments(InstitutionKeys keys, PublicAddresses addresses) {
        return new IssuerDocuments(keys, addresses);
    }

    @Bean
    CredentialVerifier credentialVerifier(InstitutionKeys keys, PublicAddresses addresses) {
        return new CredentialVerifier(addresses, new IssuerSignatures(keys, addresses), new CredentialSchema());
    }

    @Bean
    IssuerSignature issuerSignature(
            CredentialDesk desk,
            CredentialVerifier verifier,
            InstitutionKeys keys,
            PublicAddresses addresses,
            Scheduler credentialThreads) {
        return new PublishedSignatures(desk, verifier, new IssuerSignatures(keys, addresses), credentialThreads);
    }

    @Bean
    StatusLists statusLists(
            CredentialRows rows,
            ReadModelNews news,
            InstitutionKeys keys,
            PublicAddresses addresses,
            Clock clock,
            Scheduler credentialThreads) {
        return new StatusLists(rows, news, keys, addresses, clock, credentialThreads);
    }
}
