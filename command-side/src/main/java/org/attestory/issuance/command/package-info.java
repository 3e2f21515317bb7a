/** Certificates decide: issued once, frozen, suspended, revoked or superseded; and the policy that issues them. */
@NullMarked
package org.attestory.issuance.command;

import org.jspecify.annotations.NullMarked;
