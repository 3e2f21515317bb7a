/** The addresses at which software finds credentials, the keys that prove them and the lists that withdraw them. */
@NullMarked
package org.attestory.credential.web;

import org.jspecify.annotations.NullMarked;
