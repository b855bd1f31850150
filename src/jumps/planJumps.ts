import { unsortedIssue } from '@/import/ids'
import { chainLinks, keyOf } from '@/text/jumps/chainLinks'
import { linkJumps } from '@/text/jumps/linkJumps'
import type { JumpLink, JumpPage, WaitingJump } from '@/text/jumps/types'
import type { IssueItem, IssuePage, OwnedPart, ProposedPart, ReadIssue } from './types'

/** What is to be done so that an issue's stories stand as its jump lines say. */
export type JumpPlan = {
  readonly links: readonly JumpLink[]
  readonly waiting: readonly WaitingJump[]
  /** Each part of the issue by `keyOf`. */
  readonly owned: ReadonlyMap<string, OwnedPart>
  /** Articles that stand otherwise, and are replaced by … */
  readonly removed: readonly IssueItem[]
  /** … articles of these parts, in reading order. */
  readonly stories: readonly (readonly ProposedPart[])[]
}

/**
 * Decides which articles of an issue are joined, and which are parted again because a page went away
 * or a likelier part came in. It follows from what is on the pages alone, not from the order in which
 * they came; what a person touched stays as it is.
 */
export function planJumps(read: ReadIssue): JumpPlan {
  const owned = ownedParts(read)
  const pages = toJumpPages(read, owned)
  // Loose pages may be of any newspaper, whatever numbers they bear.
  const linked = read.issue === unsortedIssue ? pages.map((page) => linkJumps([page])) : [linkJumps(pages)] // prettier-ignore
  const links = linked.flatMap((one) => one.links)
  const waiting = linked.flatMap((one) => one.waiting)
  return { links, waiting, owned, ...changesOf({ read, links, owned }) }
}

function ownedParts({ pages, items }: ReadIssue): Map<string, OwnedPart> {
  const byId = new Map(pages.map((page) => [page.id, page]))
  return new Map(
    items.flatMap((item) =>
      item.parts.flatMap((part) => {
        const page = byId.get(part.page)
        return page ? [[keyOf({ page: page.label, item: part.id }), { item, part, page }]] : []
      }),
    ),
  )
}

function toJumpPages(read: ReadIssue, owned: ReadonlyMap<string, OwnedPart>): JumpPage[] {
  const all = [...owned.values()]
  return read.pages.map((page: IssuePage) => ({
    page: page.label,
    number: page.number,
    items: all
      .filter((one) => one.page === page)
      .sort((a, b) => a.part.position - b.part.position)
      .map(toLinkable),
  }))
}

/** Inside a story that a person has worked on the jumps are settled. */
function toLinkable({ item, part }: OwnedPart): ProposedPart {
  if (!item.isTouched) return part
  const isOpen = (end: 'on' | 'from') => item.open.some(({ way }) => way === end)
  return {
    ...part,
    continuedFrom: part === item.parts[0] && isOpen('from') ? part.continuedFrom : null,
    continuesOn: part === item.parts.at(-1) && isOpen('on') ? part.continuesOn : null,
  }
}

type Found = {
  readonly read: ReadIssue
  readonly links: readonly JumpLink[]
  readonly owned: ReadonlyMap<string, OwnedPart>
}

function changesOf({ read, links, owned }: Found): Pick<JumpPlan, 'removed' | 'stories'> {
  const isFree = (key: string): boolean => {
    const item = owned.get(key)?.item
    return item?.collection === 'articles' && !item.isTouched
  }
  const sure = links.filter(({ from, to }) => isFree(keyOf(from)) && isFree(keyOf(to)))
  const chains = chainLinks(sure).map((chain) =>
    chain.flatMap((ref) => owned.get(keyOf(ref))?.part ?? []),
  )
  const chainOf = new Map(chains.flatMap((chain) => chain.map((part) => [part, chain] as const)))
  const storyOf = (part: ProposedPart) => chainOf.get(part) ?? [part]
  const free = read.items.filter((item) => item.collection === 'articles' && !item.isTouched)
  const removed = free.filter(({ parts }) => !isSame(parts, storyOf(parts[0] as ProposedPart)))
  const stories = removed.flatMap(({ parts }) =>
    parts.map(storyOf).filter((story, i) => story[0] === parts[i]),
  )
  return { removed, stories }
}

const isSame = (a: readonly ProposedPart[], b: readonly ProposedPart[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i])
