/** Tests of the package of the same name. */
@NullMarked
package org.attestory.delivery.query;

import org.jspecify.annotations.NullMarked;
