package org.attestory.enrolment.web;

/** The learner does not follow this program; they are led to its public page. */
public final class NotEnrolledException extends RuntimeException {

    private final String slug;

    NotEnrolledException(String slug) {
        super("not enrolled", null, false, false);
        this.slug = slug;
    }

    String slug() {
        return slug;
    }
}
