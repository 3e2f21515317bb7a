/** What programs may do here, described for programs and for people. */
@NullMarked
package org.attestory.integration.web;

import org.jspecify.annotations.NullMarked;
