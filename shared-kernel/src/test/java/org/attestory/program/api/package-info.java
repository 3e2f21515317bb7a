/** Tests of the package of the same name. */
@NullMarked
package org.attestory.program.api;

import org.jspecify.annotations.NullMarked;
