/** The administrators' pages: the way to the programs, and the accounts of people with their roles. */
@NullMarked
package org.attestory.administration.web;

import org.jspecify.annotations.NullMarked;
