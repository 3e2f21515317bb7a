package org.attestory.credential.query;

import com.apicatalog.rdf.canon.RdfCanonTicker;

/** Ends the canonicalization of documents that are made to take for ever; real ones need a few hundred steps. */
final class Patience implements RdfCanonTicker {

    private static final int MOST_STEPS = 50_000;

    private int steps;

    @Override
    public void tick() {
        steps++;
        if (steps > MOST_STEPS) {
            throw new UnsafeTermsException("a document that takes too long to be understood");
        }
    }
}
