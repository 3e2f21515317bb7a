/** Tests of the package of the same name. */
@NullMarked
package org.attestory.kernel;

import org.jspecify.annotations.NullMarked;
