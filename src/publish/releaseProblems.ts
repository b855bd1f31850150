import { rootNodes } from '@/body/nodes'
import { toText } from '@/body/toText'
import { unsorted } from '@/import/ids'
import type { ItemSlug } from '@/items/stages'
import type { Reason } from '@/reissues/reason'
import { waitingJump } from './waitingJump'
import { relatedId } from '@/items/relatedId'

/** What can stand against an item's coming out. */
export type ProblemCode =
  'words' | 'text' | 'place' | 'jump' | 'eyes' | 'public' | 'withheld' | 'trash'

export type ReleaseProblem = Reason & {
  readonly code: ProblemCode
  /** Whether an editor may publish all the same, by naming its code in `despite`. */
  readonly waivable: boolean
}

export type Released = {
  readonly collection: ItemSlug
  /** What would be public. */
  readonly item: Readonly<Record<string, unknown>>
  /** The id of who releases it. */
  readonly by: unknown
  readonly fourEyes: boolean
}

/**
 * Everything that stands against releasing an item as it is. What the machine read off a page has to
 * be whole: a body below its headline, a place in an issue, no part missing behind a jump line. What a
 * person wrote without a page needs words only. A missing body or part can be right (a heading above
 * a photograph; a second page that was lost), so an editor may publish all the same, and says so.
 */
export function releaseProblems(released: Released): ReleaseProblem[] {
  const { item, by, fourEyes } = released
  if (!hasHeads(item) && !hasText(released)) return [problem('words')]
  const problems: ReleaseProblem[] = []
  const isRead = pagesOf(item).length > 0
  if (isRead && !hasText(released)) problems.push(problem('text'))
  if (isRead && !hasPlace(item)) problems.push(problem('place'))
  const jump = waitingJump(item)
  if (jump) problems.push({ code: 'jump', waivable: true, ...jump })
  if (fourEyes && by !== undefined && relatedId(item.correctedBy) === String(by)) {
    problems.push(problem('eyes'))
  }
  return problems
}

const words: Readonly<Record<Exclude<ProblemCode, 'jump' | 'public'>, Reason>> = {
  words: {
    en: 'It has no words: neither a headline nor a text. Write one first.',
    zh: '没有文字：标题和正文都是空的。请先写上。',
  },
  text: {
    en: 'It has a headline and nothing below it: its text may belong to another item of the page.',
    zh: '只有标题，没有内容：它的正文可能归到了同版的另一条目。',
  },
  place: {
    en: 'Its page belongs to no issue yet: say on the page where it belongs.',
    zh: '所在的版面还没有归入任何刊期：请先在版面上归入。',
  },
  eyes: {
    en: 'You were the last to change its words: somebody else has to release it.',
    zh: '最后改动文字的是你本人：须由另一人发布。',
  },
  withheld: {
    en: 'It is withheld: lift that first.',
    zh: '已设为不公开：请先解除。',
  },
  trash: {
    en: 'It is in the trash: bring it back first.',
    zh: '在垃圾箱里：请先恢复。',
  },
}

/** A problem by its code. */
export const problem = (code: Exclude<ProblemCode, 'jump' | 'public'>): ReleaseProblem => ({
  code,
  waivable: code === 'text',
  ...words[code],
})

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const hasHeads = ({ kicker, headline, deck }: Released['item']): boolean =>
  [kicker, headline, deck].some(isFilled)

function hasText({ collection, item }: Released): boolean {
  if (collection !== 'articles') return isFilled(item.text) || Boolean(item.picture)
  return isFilled(toText(item.body)) || rootNodes(item.body).some(({ type }) => type === 'upload')
}

/** The pages that it was read off. */
function pagesOf({ parts }: Released['item']): unknown[] {
  const rows = Array.isArray(parts) ? (parts as { readonly page?: unknown }[]) : []
  return rows.flatMap(({ page }) => page ?? [])
}

const hasPlace = ({ newspaper, issue, date }: Released['item']): boolean =>
  Boolean(newspaper && issue && date) && relatedId(newspaper) !== unsorted.newspaper
