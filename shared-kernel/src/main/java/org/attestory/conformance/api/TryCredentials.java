package org.attestory.conformance.api;

/**
 * A request of a test suite (W3C CCG, VC API). Nothing of it has to do with certificates: it is answered under a key that
 * is made at start and forgotten at the end.
 *
 * @param body JSON, as received
 */
public record TryCredentials(Operation operation, String body) {

    /** What a suite may ask for. */
    public enum Operation {
        ISSUE_CREDENTIAL,
        VERIFY_CREDENTIAL,
        VERIFY_PRESENTATION,
        /** The list that issued credentials name; asked for with an empty object. */
        READ_STATUS_LIST
    }

    /**
     * The answer.
     *
     * @param accepted whether the request was good
     * @param text JSON: what was issued, or what was found
     */
    public record Result(boolean accepted, String text) {}
}
