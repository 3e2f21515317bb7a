package org.attestory.kernel;

/** The stable name of a reason to refuse. Each capability lists its own in one enum. */
public interface RefusalCode {

    /**
     * For ever the same, as {@code issuance.already-revoked}. Clients may rely on it; the text for people is found under
     * {@code refusal.<code>} in the message bundles and says what to do next.
     */
    String code();
}
