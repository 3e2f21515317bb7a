/** Tests of the package of the same name. */
@NullMarked
package org.attestory.conformance.query;

import org.jspecify.annotations.NullMarked;
