/** Certificates as they stand, for holders and registrars. */
@NullMarked
package org.attestory.issuance.query;

import org.jspecify.annotations.NullMarked;
