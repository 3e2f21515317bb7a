/** Tests of the package of the same name. */
@NullMarked
package org.attestory.eventstore.upcasting;

import org.jspecify.annotations.NullMarked;
