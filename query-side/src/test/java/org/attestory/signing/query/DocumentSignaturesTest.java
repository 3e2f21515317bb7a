package org.attestory.signing.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.attestory.signing.query.IndependentValidator.Verdict;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures hold before a validator that shares no code with the one that makes them. */
class DocumentSignaturesTest {

    private static final byte[] DOCUMENT = ThrowawayDocuments.onePage();
    private static final Instant ISSUED = Instant.parse("2026-11-20T09:30:00Z");

    @Test
    void areBaselineSignaturesOfTheInstitution() {
        SignedPdf signed = sign(ThrowawaySignatures.WITHOUT_TIME);

        assertThat(signed.complete()).isTrue();
        assertThat(Arrays.copyOf(signed.bytes(), DOCUMENT.length)).isEqualTo(DOCUMENT);
        assertPassed(signed, "PAdES-BASELINE-B");
    }

    @Test
    void proveTheirTimeWhereAnAuthorityConfirmsIt() throws Exception {
        try (LocalAuthority server = new LocalAuthority(ThrowawayKeys.AUTHORITY);
                TimeStampAuthority authority = authority(server)) {
            SignedPdf signed = sign(ThrowawaySignatures.stampedBy(authority));

            assertThat(signed.complete()).isTrue();
            assertPassed(signed, "PAdES-BASELINE-T");
        }
    }

    @Test
    void doWithoutATimeStampThatCannotBeHad() throws Exception {
        try (LocalAuthority server = new LocalAuthority(ThrowawayKeys.AUTHORITY);
                TimeStampAuthority authority = authority(server)) {
            server.behave(LocalAuthority.Behaviour.FAILS);

            SignedPdf signed = sign(ThrowawaySignatures.stampedBy(authority));

            assertThat(signed.complete()).isFalse();
            assertPassed(signed, "PAdES-BASELINE-B");
        }
    }

    @Test
    void doWithoutATimeStampThatIsTooLarge() {
        SignedPdf signed = sign(ThrowawaySignatures.stampedBy(signature -> Optional.of(oversized())));

        assertThat(signed.complete()).isFalse();
        assertPassed(signed, "PAdES-BASELINE-B");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200, 400})
    void fallWithAnyChangedByte(int position) {
        byte[] changed = sign(ThrowawaySignatures.WITHOUT_TIME).bytes().clone();
        changed[position] ^= 1;

        Verdict verdict = IndependentValidator.validate(changed, ThrowawayKeys.AUTHORITY);

        assertThat(verdict.indication()).isNotEqualTo("TOTAL_PASSED");
    }

    @Test
    void areNotBelievedFromAnotherAuthority() {
        SignedPdf signed = sign(ThrowawaySignatures.WITHOUT_TIME);

        Verdict verdict = IndependentValidator.validate(signed.bytes(), new ThrowawayAuthority());

        assertThat(verdict.indication()).isEqualTo("INDETERMINATE");
    }

    @Test
    void areNotBelievedOnceTheKeyIsRevoked() {
        SignedPdf signed = sign(ThrowawaySignatures.WITHOUT_TIME);
        BigInteger serial = ThrowawayKeys.KEYS
                .all(KeyPurpose.DOCUMENT)
                .getFirst()
                .certificate()
                .getSerialNumber();

        Verdict verdict = IndependentValidator.validate(
                signed.bytes(),
                ThrowawayKeys.AUTHORITY,
                ThrowawayKeys.AUTHORITY.revocations(Instant.now().minusSeconds(3600), serial));

        assertThat(verdict.indication()).isNotEqualTo("TOTAL_PASSED");
    }

    @Test
    void areMadeWithTheKeyOfTheTimeOfIssue() {
        Instant now = Instant.now();
        SigningKey older = key("older", ISSUED.minus(Duration.ofDays(900)), now.plus(Duration.ofDays(30)));
        SigningKey newer = key("newer", ISSUED.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(900)));
        DocumentSignatures signatures = signatures(older, newer);

        assertThat(signer(signatures, ISSUED)).isEqualTo(newer.certificate().getSerialNumber());
        assertThat(signer(signatures, ISSUED.minus(Duration.ofDays(2))))
                .isEqualTo(older.certificate().getSerialNumber());
    }

    @Test
    void areMadeWithTheKeyOfTodayWhereTheOldOneHasEnded() {
        Instant now = Instant.now();
        SigningKey ended = key("ended", ISSUED.minus(Duration.ofDays(900)), now.minus(Duration.ofDays(1)));
        SigningKey newer = key("newer", now.minus(Duration.ofDays(2)), now.plus(Duration.ofDays(900)));
        DocumentSignatures signatures = signatures(ended, newer);

        assertThat(signer(signatures, ISSUED.minus(Duration.ofDays(2))))
                .isEqualTo(newer.certificate().getSerialNumber());
    }

    @Test
    void areTheSameForTheSameDocumentWheneverItIsAskedFor() {
        SigningKey key = ThrowawayKeys.KEYS.all(KeyPurpose.DOCUMENT).getFirst();
        DocumentSignatures later = new DocumentSignatures(
                ThrowawayKeys.KEYS,
                null,
                new SimpleMeterRegistry(),
                Clock.offset(Clock.systemUTC(), Duration.ofDays(40)));

        assertThat(RepeatableSigner.canUse(key.privateKey())).isTrue();
        assertThat(sign(later).bytes())
                .isEqualTo(sign(ThrowawaySignatures.WITHOUT_TIME).bytes());
    }

    @Test
    void claimNoTimeAtWhichTheKeyWasNotYetValid() {
        SigningKey key =
                key("newer", ISSUED.plus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(900)));

        assertThat(signatures(key).signedAt(ISSUED)).isEqualTo(key.validFrom());
        assertThat(ThrowawaySignatures.WITHOUT_TIME.signedAt(ISSUED)).isEqualTo(ISSUED);
    }

    private static void assertPassed(SignedPdf signed, String format) {
        Verdict verdict = IndependentValidator.validate(signed.bytes(), ThrowawayKeys.AUTHORITY);

        assertThat(verdict.indication()).as(verdict.toString()).isEqualTo("TOTAL_PASSED");
        assertThat(verdict.format()).isEqualTo(format);
    }

    private static SignedPdf sign(DocumentSignatures signatures) {
        return signatures.sign(DOCUMENT, ISSUED, "University of Tests", null);
    }

    private static TimeStampAuthority authority(LocalAuthority server) {
        return new TimeStampAuthority(
                server.address(), Duration.ofSeconds(5), new SimpleMeterRegistry(), Clock.systemUTC());
    }

    private static SigningKey key(String name, Instant from, Instant until) {
        return ThrowawayKeys.AUTHORITY.key(KeyPurpose.DOCUMENT, name, from, until);
    }

    private static DocumentSignatures signatures(SigningKey... documents) {
        KeyRing keys = new KeyRing(Stream.concat(
                        Arrays.stream(documents),
                        Stream.of(KeyPurpose.CREDENTIAL, KeyPurpose.TOKEN)
                                .map(purpose -> ThrowawayKeys.KEYS.all(purpose).getFirst()))
                .toList());
        return new DocumentSignatures(keys, null, new SimpleMeterRegistry(), Clock.systemUTC());
    }

    /** Whose certificate the signature names. */
    private static BigInteger signer(DocumentSignatures signatures, Instant issuedAt) {
        byte[] signed =
                signatures.sign(DOCUMENT, issuedAt, "University of Tests", null).bytes();
        try (PDDocument pdf = Loader.loadPDF(signed)) {
            byte[] cms = pdf.getSignatureDictionaries().getFirst().getContents(signed);
            return new CMSSignedData(new ByteArrayInputStream(cms))
                    .getSignerInfos()
                    .getSigners()
                    .iterator()
                    .next()
                    .getSID()
                    .getSerialNumber();
        } catch (IOException | CMSException e) {
            throw new IllegalStateException(e);
        }
    }

    /** More than is kept free for a token. */
    private static byte[] oversized() {
        try {
            return new DEROctetString(new byte[1 << 14]).getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
