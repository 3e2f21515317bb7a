package org.attestory.template.api;

import org.attestory.kernel.RefusalCode;

/** Why a template, or a picture for one, is refused. */
public enum TemplateRefusal implements RefusalCode {
    /** The title is empty, too long or holds control characters. */
    TITLE_IMPOSSIBLE("template.title-impossible"),
    /** The primary colour has too little contrast with white. */
    PRIMARY_TOO_LIGHT("template.primary-too-light"),
    /** An element is listed more than once. */
    ELEMENT_TWICE("template.element-twice"),
    /** More signatures than a certificate has signatories. */
    TOO_MANY_SIGNATURES("template.too-many-signatures"),
    /** A signature belongs to nobody, or to a name that is too long. */
    SIGNATORY_IMPOSSIBLE("template.signatory-impossible"),
    /** A text is in something that is no language, or in too many of them. */
    LANGUAGE_IMPOSSIBLE("template.language-impossible"),
    /** The words said of the holder are empty or too long in a language. */
    STATEMENT_IMPOSSIBLE("template.statement-impossible"),
    /** The free text is empty or too long in a language. */
    FREE_TEXT_IMPOSSIBLE("template.free-text-impossible"),
    /** The page written by hand is empty or too large. */
    EXPERT_PAGE_IMPOSSIBLE("template.expert-page-impossible"),
    /** A picture is named that nobody added. */
    UNKNOWN_IMAGE("template.unknown-image"),
    /** The picture is too large, or none at all. */
    PICTURE_IMPOSSIBLE("template.picture-impossible"),
    /** The picture has another name than its bytes say. */
    PICTURE_MISNAMED("template.picture-misnamed"),
    /** There is a template of that name already. */
    EXISTS("template.exists"),
    /** Designs that come with the product do not change. */
    BUNDLED("template.bundled"),
    /** Somebody else changed the draft since it was read. */
    CHANGED_MEANWHILE("template.changed-meanwhile"),
    /** There is no draft that differs from the latest version. */
    NOTHING_NEW("template.nothing-new"),
    /** The template is retired. */
    RETIRED("template.retired");

    private final String code;

    TemplateRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
