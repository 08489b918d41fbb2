/**
 * What is published and how it is asked for: releases, a publication in the making, and the news that one came out. It
 * must never know SQL.
 */
@NamedInterface("publication")
@NullMarked
package kz.olshem.series.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
