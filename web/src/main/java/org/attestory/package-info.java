/** The application that contains all sides. */
@NullMarked
package org.attestory;

import org.jspecify.annotations.NullMarked;
