/** Certificates as open credentials (W3C Verifiable Credentials 2.0, Open Badges 3.0), for software to check by itself. */
@NullMarked
package org.attestory.credential.api;

import org.jspecify.annotations.NullMarked;
