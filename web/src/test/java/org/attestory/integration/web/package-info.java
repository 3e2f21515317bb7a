/** Tests of the package of the same name. */
@NullMarked
package org.attestory.integration.web;

import org.jspecify.annotations.NullMarked;
