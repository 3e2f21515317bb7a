/** Programs, people and certificates to try the platform with; nobody's real data, and only in the embedded database. */
@NullMarked
package org.attestory.demo.web;

import org.jspecify.annotations.NullMarked;
