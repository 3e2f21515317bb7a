/** The product while its process is killed. */
@NullMarked
package org.attestory.crash;

import org.jspecify.annotations.NullMarked;
