/** The PostgreSQL server that the platform brings along, so that a first look needs no database. */
@NullMarked
package org.attestory.database.web;

import org.jspecify.annotations.NullMarked;
