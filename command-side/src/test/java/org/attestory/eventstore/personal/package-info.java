/** Tests of the package of the same name. */
@NullMarked
package org.attestory.eventstore.personal;

import org.jspecify.annotations.NullMarked;
