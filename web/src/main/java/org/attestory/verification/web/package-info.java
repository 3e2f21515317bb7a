/** The public answer to a verification code, as a page and as JSON. */
@NullMarked
package org.attestory.verification.web;

import org.jspecify.annotations.NullMarked;
