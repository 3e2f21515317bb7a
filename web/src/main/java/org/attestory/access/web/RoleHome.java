package org.attestory.access.web;

import org.attestory.kernel.Role;

/** Where the work of a role begins. */
public final class RoleHome {

    private RoleHome() {}

    /** The path; everything below it is closed to others. */
    public static String of(Role role) {
        return switch (role) {
            case LEARNER -> "/learn";
            case INSTRUCTOR -> "/approvals";
            case REGISTRAR -> "/registry";
            case ADMINISTRATOR -> "/administration";
            case AUDITOR -> "/audit";
        };
    }
}
