import { languageTag } from '@/feeds/languageTag'
import { given } from '../given'
import { inOneLine, titleOf } from './titleOf'
import type { Cited } from './types'

/** What a programme for citations reads: an item of CSL-JSON, citeproc's format. */
export type CslItem = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
}

/** An item as CSL-JSON, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export function toCsl({ item, place, revision, permanentUrl }: Cited): CslItem {
  const { issue, title } = place
  const language = title?.language ?? 'zh-Hans'
  const date = dateParts(issue?.date ?? item.date)
  return {
    id: `${item.collection}/${item.id}/${revision}`,
    type: 'article-newspaper',
    title: titleOf({ item, language }),
    ...given('author', item.byline.trim() && [{ literal: inOneLine(item.byline) }]),
    ...given('container-title', title?.title),
    ...given('publisher-place', title?.place),
    ...given('issued', date && { 'date-parts': [date] }),
    ...given('issue', issue?.number),
    ...given('edition', issue && issue.edition !== 'main' && issue.edition),
    ...given('page', item.printedOn.join(', ')),
    language: languageTag(language),
    version: String(revision),
    URL: permanentUrl,
  }
}

/** `1987-05-04` → `[1987, 5, 4]` */
const dateParts = (day: string): readonly number[] | undefined => {
  const parts = day.split('-').map(Number)
  return parts.length === 3 && parts.every(Number.isInteger) ? parts : undefined
}
