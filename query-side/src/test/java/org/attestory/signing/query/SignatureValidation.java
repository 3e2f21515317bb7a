package org.attestory.signing.query;

import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;

/**
 * Asks the validator of the European Commission (Digital Signature Service) about a signed PDF. Runs under a class loader of
 * its own, see {@link IndependentValidator}, so it is spoken to in types of the Java platform only.
 */
public final class SignatureValidation implements Function<List<byte[]>, List<String>> {

    /**
     * Validates the last signature.
     *
     * @param input the document, the certificate of the one authority to trust, its list of revocations
     * @return format, indication, sub-indication, and what it has to say; empty without a signature
     */
    @Override
    public List<String> apply(List<byte[]> input) {
        CertificateToken authority = DSSUtils.loadCertificate(input.get(1));
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(authority);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(input.get(2))));
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(input.getFirst()));
        validator.setCertificateVerifier(verifier);
        SimpleReport report = validator.validateDocument().getSimpleReport();
        String signature = report.getFirstSignatureId();
        if (signature == null) {
            return List.of();
        }
        return List.of(
                String.valueOf(report.getSignatureFormat(signature)),
                String.valueOf(report.getIndication(signature)),
                String.valueOf(report.getSubIndication(signature)),
                report.getAdESValidationErrors(signature).stream()
                        .map(Message::getValue)
                        .toList()
                        .toString());
    }
}
