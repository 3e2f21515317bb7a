/** Pictures that people hand in: read within bounds, and written anew, so that nothing but the picture is left of a file. */
@NullMarked
package org.attestory.picture.api;

import org.jspecify.annotations.NullMarked;
