package org.attestory.approval.web;

import org.jspecify.annotations.Nullable;

/** What an instructor sends with a decision. */
record ApprovalForm(@Nullable String commandId, @Nullable String reason) {

    static final int LONGEST_REASON = 2000;

    static final ApprovalForm EMPTY = new ApprovalForm(null, "");

    String strippedReason() {
        return reason == null ? "" : reason.strip();
    }

    /** Never what was typed: what is printed ends in logs. */
    @Override
    public String toString() {
        return "ApprovalForm";
    }
}
