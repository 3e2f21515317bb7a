package org.attestory.template.api;

/**
 * What a certificate may show besides what it always shows (kind, holder, title, institution, signatories, verification
 * code). An element that has nothing to show takes no room.
 */
public enum TemplateElement {
    PROGRAM_VERSION,
    LEVEL,
    HOURS,
    COMPLETION_DATE,
    ISSUE_DATE,
    VALID_UNTIL,
    GRADE,
    HONOURS,
    OUTCOMES,
    NUMBER,
    FREE_TEXT,
    QR_CODE
}
