/** The life of a certificate: issued, suspended and reinstated, revoked, or superseded by a corrected one. */
@NullMarked
package org.attestory.issuance.api;

import org.jspecify.annotations.NullMarked;
