package org.attestory.kernel;

/** A text is no markup, or asks its reader for more than reading. */
public final class MarkupException extends Exception {

    /** What is wrong. */
    public enum Fault {
        NOT_WELL_FORMED,
        /** A document type: it may declare entities, and name files and addresses. */
        DOCTYPE,
        /** An entity other than the five that XML itself knows. */
        ENTITY,
        /** A processing instruction, or a declaration of another XML version or character set. */
        INSTRUCTION,
        /** A control character, or one that changes the direction of what surrounds it. */
        CHARACTER
    }

    private final transient Fault fault;
    private final transient Place place;

    MarkupException(Fault fault, Place place) {
        super(fault + " in line " + place.line());
        this.fault = fault;
        this.place = place;
    }

    public Fault fault() {
        return fault;
    }

    public Place place() {
        return place;
    }
}
