import type { Shot } from '../types'
import { brokenBody, hugeBody, overriddenMethod, slowBody } from './bodies'
import type { Given, Rule } from './given'
import { graphqlBomb } from './graphql'
import { crossSite, headerFlood, oddHeaders } from './headers'
import { described } from './operations'
import { guessedByGraphql, guessedField, guessedId, guessedOrder, guessedPerson, guessedWords } from './oracles' // prettier-ignore
import { oddPage, pathTrick } from './paths'
import { rawRequest } from './raw'
import { anyFilter, bentList, hiddenDocument, nestedFilter, oddParameters } from './reads'
import { atTheDoor, forgedKey, innerDoor } from './signIn'

/** The rules with how often each is used, in a thousand requests. */
export const rules: Readonly<Record<string, readonly [number, Rule]>> = {
  'operations as described': [160, described],
  'lists with bent parameters': [100, bentList],
  'filters by any field': [90, anyFilter],
  'filters in filters': [25, nestedFilter],
  'odd parameters': [50, oddParameters],
  'drafts, versions, the trash': [100, hiddenDocument],
  'graphql bombs': [90, graphqlBomb],
  'ways out by path': [60, pathTrick],
  'odd pages and feeds': [40, oddPage],
  'broken bodies': [40, brokenBody],
  'huge bodies': [6, hugeBody],
  'slow bodies': [4, slowBody],
  'method overrides': [20, overriddenMethod],
  'odd headers': [50, oddHeaders],
  'header floods': [10, headerFlood],
  'other sites': [20, crossSite],
  'forged keys and tokens': [40, forgedKey],
  'at the door': [15, atTheDoor],
  'inner doors': [25, innerDoor],
  'raw sockets': [15, rawRequest],
  'guessed words': [30, guessedWords],
  'guessed fields': [40, guessedField],
  'guessed order': [15, guessedOrder],
  'guessed by graphql': [15, guessedByGraphql],
  'guessed ids': [20, guessedId],
  'guessed people': [4, guessedPerson],
}

const total = Object.values(rules).reduce((sum, [weight]) => sum + weight, 0)

/** The next thing to try, by the chances given. */
export function shotOf(given: Given): Shot {
  let left = given.random.next() * total
  for (const [kind, [weight, rule]] of Object.entries(rules)) {
    left -= weight
    if (left < 0) return { kind, attempts: rule(given) }
  }
  return shotOf(given)
}
