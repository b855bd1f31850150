import type { PageItem, Paragraph } from '@/text'
import type { JumpPage } from '@/text/jumps/types'
import type { Copy, Desk, Genre, Random } from '../../accuracy/made/copy/types'
import { randomFrom } from '../../accuracy/made/random'

/** A made issue, and which of its parts are one story: `1/L3 > 4/L1`. */
export type MadeIssue = { readonly pages: readonly JumpPage[]; readonly truth: readonly string[] }

type Draft = { readonly leaf: number; readonly item: PageItem; readonly from?: Draft | undefined }

const fillers: readonly Genre[] = ['news', 'brief', 'commentary', 'feature', 'letter']

/**
 * An issue as newspapers make them: some stories jump, now and then twice, several between the same
 * pages; a continuation has the headline again, a short form of it, another one or none; names stand at
 * either end; now and then a number is misread, a jump line is lost, or a page is not there.
 */
export function makeIssue({ seed, desk }: { seed: number; desk: Desk }): MadeIssue {
  const random = randomFrom(seed)
  const leaves = random.int(3, 8)
  const write = (genre: Genre) => writeStory({ desk, random, genre })
  const plain = Array.from({ length: leaves * random.int(3, 6) }, (): Draft => {
    const genre = random.pick(fillers.filter((one) => desk.writer.genres.includes(one)))
    return { leaf: random.int(1, leaves), item: toItem(write(genre)) }
  })
  const jumping = Array.from({ length: random.int(1, 5) }, () =>
    split({ copy: write(random.chance(0.5) ? 'news' : 'feature'), random, leaves }),
  ).flat()
  const gone = random.chance(0.1) ? random.int(1, leaves) : 0
  const drafts = random.some([...plain, ...jumping], plain.length + jumping.length)
  return toIssue({ drafts: drafts.filter(({ leaf }) => leaf !== gone), leaves })
}

type Write = { readonly desk: Desk; readonly random: Random; readonly genre: Genre }

const writeStory = ({ desk, random, genre }: Write): Copy =>
  desk.writer.write({
    genre,
    random,
    dateline: random.pick(['own', 'agency', 'none'] as const),
    credit: random.pick(['closing', 'opening', 'byline', 'none'] as const),
    length: genre === 'brief' ? 'short' : 'long',
  })

const toItem = (copy: Copy): PageItem => ({
  id: '',
  kind: 'article',
  kicker: copy.kicker ?? null,
  headline: copy.headline.join(' ') || null,
  deck: copy.deck ?? null,
  byline: copy.byline ?? null,
  credits: copy.credits,
  dateline: null,
  continuesOn: null,
  continuedFrom: null,
  paragraphs: copy.paragraphs.map(({ role, text }) => ({ role, text, lines: [] })),
  lines: [],
  confidence: 1,
})

type Split = { readonly copy: Copy; readonly random: Random; readonly leaves: number }

function split({ copy, random, leaves }: Split): Draft[] {
  const parts = cut(copy, random)
  const places = random.some(
    Array.from({ length: leaves }, (_, i) => i + 1),
    parts.length,
  )
  const named = (leaf: number | undefined) => {
    if (leaf === undefined || random.chance(0.04)) return null
    return { page: random.chance(0.03) ? random.int(1, 12) : leaf }
  }
  const whole = toItem(copy)
  const credited = random.pick(['first', 'last', 'both'] as const)
  let from: Draft | undefined
  return parts.map((paragraphs, at) => {
    const isEnd = at === 0 ? credited !== 'last' : credited !== 'first'
    const head = at === 0 ? {} : { kicker: null, deck: null, headline: again(copy, random) }
    const marks = { continuesOn: named(places[at + 1]), continuedFrom: named(places[at - 1]) }
    const credits = isEnd ? whole.credits : []
    const item = { ...whole, ...head, ...marks, credits, paragraphs }
    from = { leaf: places[at] ?? 1, item, from }
    return from
  })
}

/** Two parts, now and then three; cut between paragraphs or in the middle of a sentence. */
function cut(copy: Copy, random: Random): Paragraph[][] {
  const all = toItem(copy).paragraphs
  const at = random.int(0, all.length - 1)
  const [before, open, after] = [all.slice(0, at), all[at], all.slice(at + 1)]
  if (!open || open.role === 'subhead' || random.chance(0.35)) {
    const end = Math.max(1, at)
    return [all.slice(0, end), all.slice(end)].filter((part) => part.length > 0)
  }
  const near = Math.floor(open.text.length * (0.3 + 0.4 * random.next()))
  const space = copy.language.startsWith('zh') ? near : open.text.indexOf(' ', near)
  const [first, second] = [open.text.slice(0, space).trim(), open.text.slice(space).trim()]
  const parts = [
    [...before, { ...open, text: first }],
    [{ ...open, text: second }, ...after],
  ]
  const [head = [], tail = []] = parts
  if (tail.length < 3 || random.chance(0.8)) return parts
  return [head, tail.slice(0, 2), tail.slice(2)]
}

function again(copy: Copy, random: Random): string | null {
  const whole = copy.headline.join(' ')
  const form = random.next()
  if (form < 0.5) return whole
  if (form < 0.7)
    return (
      copy.headline[0]
        ?.split(/[ ，：]/u)
        .slice(0, 3)
        .join(' ') ?? null
    )
  return form < 0.88 ? null : (copy.paragraphs.at(-1)?.text.slice(0, 8) ?? null)
}

function toIssue({ drafts, leaves }: { drafts: readonly Draft[]; leaves: number }): MadeIssue {
  const ids = new Map<Draft, string>()
  const pages = Array.from({ length: leaves }, (_, i) => {
    const items = drafts
      .filter(({ leaf }) => leaf === i + 1)
      .map((draft, at) => {
        ids.set(draft, `${i + 1}/L${at}`)
        return { ...draft.item, id: `L${at}` }
      })
    return { page: String(i + 1), number: i + 1, items }
  })
  const truth = drafts.flatMap((draft) => {
    const before = draft.from && ids.get(draft.from)
    const isMarked = draft.item.continuedFrom && draft.from?.item.continuesOn
    return before && isMarked ? [`${before} > ${ids.get(draft)}`] : []
  })
  return { pages, truth }
}
