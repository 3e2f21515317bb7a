/** Tests of the package of the same name. */
@NullMarked
package org.attestory.credential.web;

import org.jspecify.annotations.NullMarked;
