package org.attestory.demo.web;

import java.util.Set;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.PersonName;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Identifiers;
import org.attestory.kernel.Role;

/** The invented people. The first seven are handed out to try the platform as; the others only hold certificates. */
enum DemoPerson {
    LEARNER("L\u00e9a Moreau", "lea.moreau", Role.LEARNER, "en", true),
    HALF_WAY_LEARNER("Tom\u00e1s Ribeiro", "tomas.ribeiro", Role.LEARNER, "en", true),
    WAITING_LEARNER("Aiko Tanaka", "aiko.tanaka", Role.LEARNER, "fr", true),
    INSTRUCTOR("Marc Dubois", "marc.dubois", Role.INSTRUCTOR, "fr", true),
    REGISTRAR("Ingrid Solberg", "ingrid.solberg", Role.REGISTRAR, "en", true),
    ADMINISTRATOR("Omar Haddad", "omar.haddad", Role.ADMINISTRATOR, "en", true),
    AUDITOR("Ruth Mensah", "ruth.mensah", Role.AUDITOR, "en", true),
    HOLDER_OF_EXPIRED("Jan Kowalski", "jan.kowalski", Role.LEARNER, "en", false),
    HOLDER_OF_SUSPENDED("Priya Nair", "priya.nair", Role.LEARNER, "en", false),
    HOLDER_OF_REVOKED("Carlos Vega", "carlos.vega", Role.LEARNER, "fr", false),
    HOLDER_OF_SUPERSEDED("Sofia Lindqist", "sofia.lindqvist", Role.LEARNER, "en", false),
    HOLDER_OF_NOT_YET_VALID("Hugo Petit", "hugo.petit", Role.LEARNER, "fr", false),
    ERASED_HOLDER("Nora Weiss", "nora.weiss", Role.LEARNER, "en", false);

    private final String fullName;
    private final String mailbox;
    private final Role role;
    private final String language;
    private final boolean shared;

    DemoPerson(String fullName, String mailbox, Role role, String language, boolean shared) {
        this.fullName = fullName;
        this.mailbox = mailbox;
        this.role = role;
        this.language = language;
        this.shared = shared;
    }

    AccountId id() {
        return new AccountId(Identifiers.derived("account", "demo", mailbox));
    }

    Actor actor() {
        return new Actor(id().value(), Set.of(role));
    }

    PersonName personName() {
        return new PersonName(fullName);
    }

    EmailAddress email() {
        return new EmailAddress(mailbox + "@example.org");
    }

    Role role() {
        return role;
    }

    String language() {
        return language;
    }

    /** Whether the password is told to whoever tries the platform. */
    boolean isShared() {
        return shared;
    }
}
