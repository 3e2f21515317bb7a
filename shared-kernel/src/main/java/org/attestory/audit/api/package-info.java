/** History for auditors: every stored fact, and the state of a certificate as of any moment. */
@NullMarked
package org.attestory.audit.api;

import org.jspecify.annotations.NullMarked;
