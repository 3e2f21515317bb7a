package org.attestory.signing.api;

/** The keys that are generated for a first look. */
public final class DemonstrationKeys {

    /** The organization that their certificates name. */
    public static final String ORGANIZATION = "Attestory demonstration";

    private DemonstrationKeys() {}
}
