package org.attestory.personal.api;

/** Nothing can be stored about a person whose key was destroyed. */
public final class ErasedSubjectException extends RuntimeException {

    public ErasedSubjectException(DataSubject subject) {
        super("the personal data of " + subject + " was erased");
    }
}
