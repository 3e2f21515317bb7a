package org.attestory.signing.query;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Whose time stamps are believed: those of the authorities that are named in the settings, or certified by them. What a file
 * says about its own authority counts for nothing.
 */
public final class TrustedTimes {

    private static final int LONGEST_CHAIN = 5;

    private final List<X509Certificate> authorities;

    public TrustedTimes(List<X509Certificate> authorities) {
        this.authorities = List.copyOf(authorities);
    }

    /**
     * Those whose certificates are in a file.
     *
     * @param file one or several in PEM, null for nobody
     * @throws IllegalArgumentException if it holds none
     */
    static TrustedTimes in(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            List<X509Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException(
                        SigningSettings.TRUSTED + " names " + file + ", which holds no certificate");
            }
            return new TrustedTimes(found);
        } catch (IOException | CertificateException unreadable) {
            throw new IllegalArgumentException(
                    SigningSettings.TRUSTED + " names " + file + ", which cannot be read as certificates in PEM",
                    unreadable);
        }
    }

    /** Whether there is nobody who could be believed. */
    public boolean isNobody() {
        return authorities.isEmpty();
    }

    /** Whether one of them made this stamp, at a time when its certificate was good (RFC 3161 section 2.3). */
    public boolean believe(TimeStampToken stamp) {
        List<X509CertificateHolder> signers = stamp.getCertificates().getMatches(null).stream()
                .filter(holder -> stamp.getSID().match(holder))
                .toList();
        if (signers.size() != 1) {
            return false;
        }
        try {
            X509CertificateHolder signer = signers.getFirst();
            requireChain(stamp, new JcaX509CertificateConverter().getCertificate(signer));
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            return true;
        } catch (GeneralSecurityException | OperatorCreationException | TSPException nobodys) {
            return false;
        }
    }

    private void requireChain(TimeStampToken stamp, X509Certificate signer) throws GeneralSecurityException {
        if (authorities.contains(signer)) {
            return;
        }
        List<X509Certificate> others = new ArrayList<>();
        for (X509CertificateHolder holder : stamp.getCertificates().getMatches(null)) {
            others.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
        Set<TrustAnchor> anchors = authorities.stream()
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet());
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
        // An archive asks for revocation as well; this answers on the spot and never over the network.
        parameters.setRevocationEnabled(false);
        parameters.setDate(stamp.getTimeStampInfo().getGenTime());
        parameters.setMaxPathLength(LONGEST_CHAIN);
        CertPathBuilder.getInstance("PKIX").build(parameters);
    }
}
