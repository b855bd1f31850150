import { findOccurrences, type Occurring } from './findOccurrences'

/**
 * The first occurrence strictly after an instant, as an instant; undefined when the rule has ended or
 * has none in the next hundred years. Each occurrence has the wall time of `start` in the zone: a gone
 * one is moved forward by the gap, of a doubled one the first is taken. Throws on a rule, zone or
 * instant that is not one.
 */
export const nextOccurrence = (
  question: Occurring & { readonly after: string },
): string | undefined => findOccurrences({ ...question, most: 1 })[0]
