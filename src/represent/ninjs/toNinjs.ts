import { toHtml } from '@/body/toHtml'
import { textToHtml } from '@/body/textToHtml'
import { settings } from '@/env'
import { languageTag, wordsLanguage } from '@/feeds/languageTag'
import { wordsOf } from '@/reader/words'
import { permanentUrlOf, urlOf } from '../addresses'
import { aroundOf } from '../around'
import { inOneLine, titleOf } from '../citation/titleOf'
import { given } from '../given'
import type { Represented } from '../readRepresented'
import { toPictures } from './toPictures'

/** The version of ninjs, and the schema that an answer passes. */
export const ninjs = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
} as const

/**
 * An item as ninjs 3.1, IPTC's news in JSON. `contentCreated` is the day of the print, at its midnight
 * in UTC since no hour is known; `firstCreated` is when it came out here.
 */
export function toNinjs(represented: Represented): object {
  const { item, place, current } = represented
  const language = languageTag(place.title?.language ?? 'zh-Hans')
  const pictures = toPictures(represented)
  return {
    uri: urlOf(item),
    type: item.collection === 'captions' && represented.picture ? 'picture' : 'text',
    representationType: 'full',
    profile: `backnumber-${item.collection}`,
    version: String(current.revision),
    ...given('firstCreated', item.publishedAt),
    versionCreated: current.from || item.updatedAt,
    ...given('contentCreated', printedAt(represented)),
    pubStatus: 'usable',
    ...given('expires', item.expires && `${item.expires.slice(0, 10)}T23:59:59Z`),
    usageTerms: wordsOf(wordsLanguage(language)).usageTerms,
    language,
    title: titleOf({ item, language }),
    ...given('by', inOneLine(item.byline || item.credits.join(', '))),
    ...given('located', inOneLine(place.title?.place ?? '')),
    headlines: headlinesOf(represented, language),
    bodies: bodiesOf(represented),
    ...sourceOf(represented),
    ...given('genres', genreOf(represented)),
    ...pictures,
    altIds: [
      { role: 'id', value: `${item.collection}/${item.id}` },
      { role: 'permanent', value: permanentUrlOf(item, current.revision) },
    ],
    standard: ninjs,
  }
}

const printedAt = ({ item, place }: Represented): string => {
  const day = place.issue?.date ?? item.date
  return day === '' ? '' : `${day}T00:00:00Z`
}

function headlinesOf({ item }: Represented, language: string) {
  const said = [
    ['kicker', item.kicker],
    ['main', item.headline || titleOf({ item, language })],
    ['deck', item.deck],
  ] as const
  return said
    .filter(([, value]) => value.trim() !== '')
    .map(([role, value]) => ({ role, contentType: 'text/plain', value }))
}

function bodiesOf({ item, linked }: Represented) {
  const html = item.body
    ? toHtml(item.body, aroundOf(linked, settings.publicUrl))
    : textToHtml(item.text)
  return [
    { role: 'main', contentType: 'text/plain', charCount: [...item.text].length, value: item.text },
    { role: 'main', contentType: 'application/xhtml+xml', value: html },
  ]
}

/** The newspaper in which it was printed. */
function sourceOf({ place: { title } }: Represented) {
  if (!title) return {}
  const uri = `${settings.publicUrl}/${title.id}`
  return { infoSources: [{ name: title.title, role: 'originalPublication', uri }] }
}

function genreOf({ item, place }: Represented) {
  const words = wordsOf(wordsLanguage(place.title?.language ?? 'zh-Hans'))
  const name = item.collection === 'notices' ? words.noticeKinds[item.kind] : words.kinds[item.kind]
  return item.kind === '' ? [] : [{ ...given('name', name), literal: item.kind }]
}
