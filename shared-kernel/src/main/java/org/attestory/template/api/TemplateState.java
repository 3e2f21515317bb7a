package org.attestory.template.api;

/** Where a template stands. */
public enum TemplateState {
    /** Never published. */
    DRAFT,
    /** Can be chosen; a newer draft may wait beside it. */
    PUBLISHED,
    /** Can no longer be chosen. */
    RETIRED
}
