/**
 * Roof: who may come to which address, what every answer says in its headers, and what a reader sees where something
 * failed. It must never know a figure.
 */
@NullMarked
package kz.olshem.web;

import org.jspecify.annotations.NullMarked;
