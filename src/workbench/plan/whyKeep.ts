import { findContacts } from '@/import/findContacts'
import { noticeKind } from '@/import/noticeKind'
import type { ItemSlug } from '@/items/stages'
import { correctedHeads, namesIn, plain } from '../derive/heads'
import { readWritten, textOf, writtenOf } from '../derive/written'
import type { Before, Row } from '../derive/types'
import { titleOf } from './tooLong'
import type { Refusal, StoredItem } from './types'

type Code = Exclude<Refusal['code'], 'tooLong'>

/**
 * Why an item may not be taken away: readers have it or had it, somebody worked on its words, it is
 * withheld or in the trash, it goes on over pages, or something rests on it. Empty where nothing is
 * lost with it.
 */
export function whyKeep(stored: StoredItem, before: Before): Refusal[] {
  const { row, latest, id, held } = stored
  const { version } = latest
  const found: readonly (Code | false | undefined)[] = [
    partCount(version) > 1 && 'story',
    (row._status === 'published' || Boolean(row.publishedAt)) && 'released',
    version.stage === 'withheld' && 'withheld',
    version.stage === 'verified' && 'verified',
    Boolean(row.deletedAt ?? version.deletedAt) && 'trash',
    isCorrected(before) && 'corrected',
    held,
  ]
  const codes = found.filter((code): code is Code => typeof code === 'string')
  return codes.map((code) => ({ code, id, title: titleOf(version) }))
}

const partCount = ({ parts }: Row): number => (Array.isArray(parts) ? parts.length : 0)

/** Whether an item says anything that its lines do not. */
function isCorrected(before: Before): boolean {
  const { collection, said, stored } = before
  const printed = said.paragraphs.map(writtenOf)
  const written = readWritten({ collection, stored })
  const text = printed.map((one) => one.text).join('\n')
  const isOther: Readonly<Record<ItemSlug, () => boolean>> = {
    articles: () =>
      (stored.kind ?? 'news') !== 'news' ||
      printed.length !== written.length ||
      printed.some((one, i) => one.said !== written[i]?.said),
    captions: () => textOf(written) !== text,
    notices: () =>
      textOf(written) !== text ||
      plain(stored.kind) !== noticeKind({ headline: said.headline, text }) ||
      `${namesIn(stored.contacts)}` !== `${findContacts(text)}`,
  }
  const names = collection === 'notices' ? [] : said.credits.slice(0, 50)
  return (
    isOther[collection]() ||
    correctedHeads(before).length > 0 ||
    `${namesIn(stored.credits)}` !== `${names.map((name) => name.slice(0, 200))}` ||
    marks.some((name) => isFilled(stored[name]))
  )
}

/** What only people put into an item. */
const marks = ['redactions', 'article', 'picture', 'expires', 'withheldReason'] as const

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value)
