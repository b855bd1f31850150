import type { Order } from '../../types'
import { eraOf } from '../grammar/eraOf'
import { settle } from '../grammar/expand'
import type { Facts, Scope } from '../grammar/types'
import type { Voice } from '../voice'

/** A story with nothing told yet: the facts of the desk, then those of its subject, settled. */
export function openStory(voice: Voice, order: Order, facts: Facts = {}): Scope {
  const bare: Scope = {
    random: order.random,
    words: voice.words,
    surnames: voice.surnames,
    language: voice.language,
    era: eraOf(order.random),
    facts: {},
  }
  return settle({ ...voice.facts, ...facts }, bare)
}
