package org.attestory.journeys;

/** Somebody who can log in. */
record Person(String email, String password) {

    @Override
    public String toString() {
        return email.substring(0, email.indexOf('@'));
    }
}
