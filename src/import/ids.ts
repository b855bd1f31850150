import { createHash } from 'node:crypto'

const hash = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex')

/** An issue's readable id: `qinghe-1987-05-04`, `qinghe-1987-05-04-evening`. */
export function issueIdOf(issue: { newspaper: string; date: string; edition: string }): string {
  const { newspaper, date, edition } = issue
  if (edition === 'main') return `${newspaper}-${date}`
  const slug = /^[a-z0-9-]{1,40}$/u.test(edition) ? edition : hash([edition]).slice(0, 8)
  return `${newspaper}-${date}-${slug}`
}

/**
 * A page's id, from where it was found and what it holds: the same file gives the same id. A loose
 * file's name says nothing, so there its bytes alone decide.
 */
export const pageIdOf = (page: { issue: string; label: string; sha256: string }): string => {
  const place = page.issue === unsortedIssue ? '' : page.label
  return `p-${hash(['page', page.issue, place, page.sha256]).slice(0, 24)}`
}

/** Where loose files wait until an editor says where they belong. */
export const unsorted = { newspaper: 'unsorted', date: '0001-01-01', edition: 'loose' } as const

export const unsortedIssue = 'unsorted'

/** An item's id, from its page and its first line there (`L12`). */
export const itemIdOf = (item: { page: string; item: string }): string =>
  `i-${hash(['item', item.page, item.item]).slice(0, 24)}`

/** A picture's id, from its bytes. */
export const mediaIdOf = (sha256: string): string => `m-${sha256.slice(0, 24)}`

/** An id for an array row, 24 hex digits as both databases want them, the same at each import. */
export const rowIdOf = (row: { parent: string; field: string; index: number }): string =>
  hash(['row', row.parent, row.field, String(row.index)]).slice(0, 24)
