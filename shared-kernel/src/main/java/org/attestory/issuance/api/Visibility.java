package org.attestory.issuance.api;

/** Who is to come across a certificate. Whoever has its code can always verify it. */
public enum Visibility {
    /** Search engines may index its page of verification, and public listings may name the holder. */
    PUBLIC,
    /** Whoever has the code or the link sees it; search engines are told to stay away. */
    UNLISTED,
    /** Whoever has the code learns whether it holds, and beyond that only what the holder chose; it appears nowhere else. */
    PRIVATE
}
