import { itemSlugs, type ItemSlug } from '@/items/stages'

/** What the queue can show, in the order of its keys 1 to 6. */
export const views = ['pages', 'items', 'jumps', 'quarantine', 'mine', 'progress'] as const
export const sorts = ['doubt', 'oldest', 'newest'] as const
export const stageFilters = ['imported', 'corrected', 'verified', 'withheld', 'all'] as const
export const statusFilters = ['all', 'draft', 'published'] as const
export const byFilters = ['all', 'me', 'others'] as const

export type View = (typeof views)[number]

/** What is asked of the queue: an address's words, each with its default where it says nothing. */
export type Query = {
  readonly view: View
  readonly newspaper: string | null
  readonly issue: string | null
  readonly stage: (typeof stageFilters)[number]
  readonly kind: ItemSlug
  readonly status: (typeof statusFilters)[number]
  /** Who corrected the item last. */
  readonly by: (typeof byFilters)[number]
  /** Only what the machine was less sure of than this, 0 to 1. */
  readonly below: number | null
  readonly sort: (typeof sorts)[number]
  /** From 1. */
  readonly page: number
  readonly year: number | null
}

const defaults: Query = {
  ...{ view: 'pages', newspaper: null, issue: null, stage: 'imported', kind: 'articles' },
  ...{ status: 'all', by: 'all', below: null, sort: 'doubt', page: 1, year: null },
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Reads an address. A value that means nothing counts as not said; `ignored` names it, and an editor is
 * told.
 */
export function readQuery(params: Params): { query: Query; ignored: readonly string[] } {
  const ignored: string[] = []
  const read = <K extends keyof Query>(name: K): Query[K] => {
    const given = params[name]
    const text = typeof given === 'string' ? given : given?.[0]
    if (text === undefined || text === '') return defaults[name]
    const value = parsers[name](text)
    if (value !== undefined) return value as Query[K]
    ignored.push(name)
    return defaults[name]
  }
  const query: Query = {
    ...{ view: read('view'), newspaper: read('newspaper'), issue: read('issue') },
    ...{ stage: read('stage'), kind: read('kind'), status: read('status'), by: read('by') },
    ...{ below: read('below'), sort: read('sort'), page: read('page'), year: read('year') },
  }
  return { query, ignored }
}

/** The address's query: `?view=items&stage=corrected`, without what goes without saying. */
export function writeQuery(query: Partial<Query>): string {
  const said = Object.entries(query).filter(
    ([name, value]) => value !== null && value !== defaults[name as keyof Query],
  )
  const words = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()
  return words === '' ? '' : `?${words}`
}

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | undefined =>
    values.find((value) => value === text)

const id = (text: string): string | undefined =>
  /^[^\p{Cc}]{1,120}$/u.test(text) ? text : undefined

const whole =
  (least: number, most: number) =>
  (text: string): number | undefined =>
    /^\d{1,5}$/u.test(text) && Number(text) >= least && Number(text) <= most
      ? Number(text)
      : undefined

const share = (text: string): number | undefined =>
  /^(?:0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/u.test(text) ? Number(text) : undefined

const parsers: { readonly [K in keyof Query]: (text: string) => Query[K] | undefined } = {
  view: oneOf(views),
  newspaper: id,
  issue: id,
  stage: oneOf(stageFilters),
  kind: oneOf(itemSlugs),
  status: oneOf(statusFilters),
  by: oneOf(byFilters),
  below: share,
  sort: oneOf(sorts),
  page: whole(1, 20_000),
  year: whole(1600, 2199),
}
