/** Tests of the package of the same name. */
@NullMarked
package org.attestory.signing.api;

import org.jspecify.annotations.NullMarked;
