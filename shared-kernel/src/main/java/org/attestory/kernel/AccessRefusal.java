package org.attestory.kernel;

/** Why a command is refused before any aggregate sees it. */
public enum AccessRefusal implements RefusalCode {
    /** The actor holds none of the roles that the command needs, or the aggregate belongs to somebody else. */
    NOT_ALLOWED("access.not-allowed"),
    /** What the command is about does not exist. */
    NOT_FOUND("access.not-found"),
    /** Somebody else changed the same thing meanwhile, again and again. */
    TOO_BUSY("access.too-busy");

    private final String code;

    AccessRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
