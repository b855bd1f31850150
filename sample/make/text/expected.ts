import type { PageSource, Story } from '../types'
import type { RawLine } from './compose'

type Role = 'kicker' | 'headline' | 'deck' | 'byline' | 'body' | 'subhead' | 'credit' | 'jump'

export type ExpectedItem = {
  readonly id: string
  readonly kind: Exclude<Story['kind'], 'furniture'>
  readonly kicker: string
  readonly headline: string
  readonly deck: string
  readonly credits: readonly string[]
  readonly jump: string | null
  readonly to_page: number | null
  readonly jump_from: string | null
  readonly from_page: number | null
  readonly paragraphs: readonly {
    readonly role: 'body' | 'subhead'
    readonly lines: readonly number[]
    readonly text: string
  }[]
  readonly slips: readonly { readonly printed: string; readonly read: string }[]
  readonly lines: Readonly<Record<string, Role>>
}

export type Expected = {
  readonly page: string
  readonly items: readonly ExpectedItem[]
  /** Lines of the page's own furniture. */
  readonly unplaced: readonly number[]
}

/** The true items of a page, read from its source: what a perfect segmenter would find. */
export function expected(name: string, page: PageSource, lines: readonly RawLine[]): Expected {
  const stories = Object.entries(page.stories)
  const items = stories.flatMap(([id, story]) =>
    story.kind === 'furniture' ? [] : [toItem(id, story, story.kind, lines)],
  )
  const owned = new Set(items.flatMap((item) => Object.keys(item.lines).map(Number)))
  const unplaced = lines.flatMap((line, at) =>
    line.pieces.length > 0 && !owned.has(at + 1) ? [at + 1] : [],
  )
  return { page: name, items, unplaced }
}

function toItem(
  id: string,
  story: Story,
  kind: ExpectedItem['kind'],
  lines: readonly RawLine[],
): ExpectedItem {
  const flat = (text: string | undefined) => (text ?? '').replaceAll('\n', ' ')
  return {
    id,
    kind,
    kicker: flat(story.kicker),
    headline: misread(story, flat(story.headline)),
    deck: misread(story, flat(story.deck)),
    credits: story.credits ?? [],
    jump: story.jump?.text.replace(/[（）()]/gu, '') ?? null,
    to_page: story.jump?.page ?? null,
    jump_from: story.jumpFrom?.text.replace(/[（）()]/gu, '') ?? null,
    from_page: story.jumpFrom?.page ?? null,
    paragraphs: (story.body ?? []).map((paragraph, at) => ({
      role: typeof paragraph === 'string' ? ('body' as const) : ('subhead' as const),
      lines: linesOf(
        lines,
        (owner) => owner.story === id && owner.part === 'body' && owner.paragraph === at,
      ),
      text: misread(story, typeof paragraph === 'string' ? paragraph : flat(paragraph.subhead)),
    })),
    slips: (story.slips ?? []).map(([printed, read]) => ({
      printed,
      read: read.replaceAll('⌫', ''),
    })),
    lines: rolesOf(id, lines),
  }
}

function misread(story: Story, text: string): string {
  return (story.slips ?? []).reduce(
    (result, [printed, read]) => result.replace(printed, read.replaceAll('⌫', '')),
    text,
  )
}

type Owner = RawLine['pieces'][number]['owner']

function linesOf(lines: readonly RawLine[], test: (owner: Owner) => boolean): readonly number[] {
  return lines.flatMap((line, at) => (line.pieces.some((p) => test(p.owner)) ? [at + 1] : []))
}

function rolesOf(id: string, lines: readonly RawLine[]): Readonly<Record<string, Role>> {
  const roles: Record<string, Role> = {}
  lines.forEach((line, at) => {
    const owner = line.pieces.find((piece) => piece.owner.story === id)?.owner
    if (owner) roles[at + 1] = roleOf(owner)
  })
  return roles
}

function roleOf(owner: Owner): Role {
  if (owner.part === 'jumpFrom') return 'jump'
  return owner.part === 'body' && owner.subhead ? 'subhead' : owner.part
}
