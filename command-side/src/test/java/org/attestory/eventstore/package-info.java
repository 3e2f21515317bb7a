/** Tests of the package of the same name. */
@NullMarked
package org.attestory.eventstore;

import org.jspecify.annotations.NullMarked;
