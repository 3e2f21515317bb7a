/** Building blocks that every capability shares. */
@NullMarked
package org.attestory.kernel;

import org.jspecify.annotations.NullMarked;
