/** Tests of how messages become JSON. */
@NullMarked
package org.attestory.serialization;

import org.jspecify.annotations.NullMarked;
