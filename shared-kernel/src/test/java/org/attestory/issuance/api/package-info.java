/** Tests of the package of the same name. */
@NullMarked
package org.attestory.issuance.api;

import org.jspecify.annotations.NullMarked;
