import { isDay } from '@/items/isDay'
import type { Issue } from './types'

const id = /^[a-z0-9][a-z0-9._-]{0,119}$/u

/** Whether a part of an address can be a document's id at all. */
export const isId = (text: string): boolean => id.test(text)

/** `/qinghe-ribao` */
export const titlePath = (newspaper: string): string => `/${newspaper}`

/** `/qinghe-ribao?year=1987` */
export const yearPath = (newspaper: string, year: string): string => `/${newspaper}?year=${year}`

type Dated = Pick<Issue, 'newspaper' | 'date' | 'edition'>

/** `/qinghe-ribao/1987-05-04`, with the edition behind it where it is not `main`. */
export const issuePath = ({ newspaper, date, edition }: Dated): string =>
  `/${newspaper}/${date}${edition === 'main' ? '' : `-${encodeURIComponent(edition)}`}`

/** `/qinghe-ribao/1987-05-04/1` */
export const pagePath = (issue: Dated, label: string): string =>
  `${issuePath(issue)}/${encodeURIComponent(label)}`

/** `/stories/i-0123` */
export const storyPath = (story: string): string => `/stories/${story}`

/** `/reissues`, from the second page on with its number: `/reissues?page=2` */
export const reissuesPath = (page = 1): string =>
  page === 1 ? '/reissues' : `/reissues?page=${page}`

/** A reissue as readers meet it, or as the staff see it before it is out. */
export type ReissueAddress = { readonly reissue: string; readonly preview: boolean }

/** `/reissues/r-1`, `/reissues/r-1/preview` */
export const reissuePath = ({ reissue, preview }: ReissueAddress): string =>
  `/reissues/${encodeURIComponent(reissue)}${preview ? '/preview' : ''}`

/** The story of this number in a reissue: `/reissues/r-1/3` */
export const reissueStoryPath = (address: ReissueAddress, number: number): string =>
  `${reissuePath(address)}/${number}`

export type FeedExtension = 'rss' | 'atom' | 'json'

/** The feed of a newspaper's id, or of `reissues`: `/feeds/qinghe-ribao.rss` */
export const feedPath = (name: string, extension: FeedExtension): string =>
  `/feeds/${name}.${extension}`

/** The place of a caption or a notice: an anchor on its page. */
export const anchorOf = (item: { readonly id: string }): string => `item-${item.id}`

/** A part of an address as it was meant, or empty when its percent signs make no text. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC')
  } catch {
    return ''
  }
}

/** `1987-05-04-evening` → its date and edition; nothing when it starts with no day of the calendar. */
export function parseIssuePart(part: string): { date: string; edition: string } | undefined {
  const [, date, edition = 'main'] = /^(\d{4}-\d{2}-\d{2})(?:-(.{1,60}))?$/u.exec(part) ?? []
  return isDay(date) ? { date, edition } : undefined
}

/** A number from 1 as an address writes it, else nothing: `12`, never `012` or `1.5`. */
export const parseNumber = (text: unknown): number | undefined =>
  typeof text === 'string' && /^[1-9]\d{0,4}$/u.test(text) ? Number(text) : undefined

/** A year of four digits from a query string, else nothing. */
export const parseYear = (year: unknown): string | undefined =>
  typeof year === 'string' && /^\d{4}$/u.test(year) ? year : undefined
