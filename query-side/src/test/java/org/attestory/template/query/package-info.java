/** Tests of the package of the same name. */
@NullMarked
package org.attestory.template.query;

import org.jspecify.annotations.NullMarked;
