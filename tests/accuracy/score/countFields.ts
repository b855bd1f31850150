import type { Match } from './matchItems'
import { plain } from './plain'
import type { Count, Predicted } from './types'

type Field = 'kind' | 'headline' | 'deck' | 'credit' | 'jump' | 'jumpProposed' | 'takenUp'

/**
 * Counts the fields of the matched items. Decks, credits and jumps are wanted where gold has them; a
 * missing headline is wanted too, as missing. `jumpProposed` looks from the other side, at each jump of
 * the proposal; what a refer (`见3版`) names is no jump there, since labels may leave it out.
 */
export function countFields(page: {
  readonly matches: readonly Match[]
  readonly predicted: Predicted
}): Readonly<Record<Field, Count>> {
  const { matches, predicted } = page
  const count = (wanted: readonly Match[], right: (match: Match) => boolean): Count => {
    const found = wanted.filter(({ found }) => found).length
    return { right: wanted.filter(right).length, wanted: wanted.length, got: found }
  }
  const jumping = matches.filter(({ gold }) => gold.jump)
  return {
    kind: count(matches, rightKind),
    headline: count(matches, rightHeadline),
    deck: count(
      matches.filter(({ gold }) => gold.deck),
      ({ gold, found }) => plain(found?.deck) === plain(gold.deck),
    ),
    credit: creditsOf(matches),
    jump: count(jumping, rightJump),
    jumpProposed: proposedOf({ matches: jumping, predicted }),
    takenUp: count(
      matches.filter(({ gold }) => gold.jump_from),
      ({ gold, found }) => found?.continuedFrom?.page === gold.from_page,
    ),
  }
}

/** Whether the proposed item is of the gold item's kind. */
export const rightKind = ({ gold, found }: Match): boolean => found?.kind === gold.kind

/** Whether the headline is that of the gold item, or both have none. */
export const rightHeadline = ({ gold, found }: Match): boolean =>
  plain(found?.headline) === plain(gold.headline)

const rightJump = ({ gold, found }: Match): boolean => found?.continuesOn?.page === gold.to_page

function proposedOf({ matches, predicted }: Parameters<typeof countFields>[0]): Count {
  const jumps = ({ kind }: { readonly kind: string }) => kind !== 'pointer'
  const right = matches.filter((match) => match.found && jumps(match.found) && rightJump(match))
  const got = predicted.items.filter((item) => jumps(item) && item.continuesOn)
  const wanted = matches.filter(({ gold }) => jumps(gold))
  return { right: right.length, wanted: wanted.length, got: got.length }
}

function creditsOf(matches: readonly Match[]): Count {
  const pairs = matches.flatMap(({ gold, found }) => {
    const got = (found?.credits ?? []).join(' ')
    return gold.credits.map((name) => got.includes(name))
  })
  const got = matches.flatMap(({ found }) => found?.credits ?? []).length
  return { right: pairs.filter(Boolean).length, wanted: pairs.length, got }
}
