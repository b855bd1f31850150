import { settings } from '@/env'
import { languageTag, wordsLanguage } from '@/feeds/languageTag'
import { issuePath, titlePath } from '@/reader/paths'
import type { Picture } from '@/reader/types'
import { wordsOf } from '@/reader/words'
import { permanentUrlOf, urlOf } from '../addresses'
import { inOneLine, titleOf } from '../citation/titleOf'
import { given } from '../given'
import type { Represented } from '../readRepresented'

/**
 * An item as schema.org's NewsArticle, in JSON-LD. `datePublished` is the day of the print;
 * `dateModified` says since when this text is public here.
 */
export function toJsonLd(represented: Represented): object {
  const { item, place, current } = represented
  const language = languageTag(place.title?.language ?? 'zh-Hans')
  const words = wordsOf(wordsLanguage(language))
  const url = urlOf(item)
  const genre =
    item.collection === 'notices' ? words.noticeKinds[item.kind] : words.kinds[item.kind]
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    identifier: permanentUrlOf(item, current.revision),
    version: current.revision,
    headline: titleOf({ item, language }),
    ...given('alternativeHeadline', inOneLine(item.deck)),
    inLanguage: language,
    ...given('datePublished', place.issue?.date ?? item.date),
    dateModified: current.from || item.updatedAt,
    ...given('author', item.byline.trim() && [{ '@type': 'Person', name: inOneLine(item.byline) }]),
    ...given('creditText', item.credits.join(', ')),
    ...given('dateline', inOneLine(item.dateline)),
    ...given('genre', genre),
    ...given('expires', item.expires),
    ...given('image', imagesOf(represented)),
    articleBody: item.text,
    ...given('printPage', item.printedOn.join(', ')),
    ...given('printEdition', place.issue && place.issue.edition !== 'main' && place.issue.edition),
    ...given('isPartOf', issueOf(represented)),
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: words.house, url: settings.publicUrl },
  }
}

/** The printed issue, and the newspaper that it is one of. */
function issueOf({ place: { issue, title } }: Represented): object | undefined {
  if (!issue || !title) return undefined
  return {
    '@type': 'PublicationIssue',
    '@id': settings.publicUrl + issuePath(issue),
    datePublished: issue.date,
    ...given('issueNumber', issue.number),
    isPartOf: {
      '@type': 'Newspaper',
      '@id': settings.publicUrl + titlePath(title.id),
      name: title.title,
      inLanguage: languageTag(title.language),
      ...given('locationCreated', title.place && { '@type': 'Place', name: title.place }),
    },
  }
}

function imagesOf({ linked, captions, picture }: Represented): object[] {
  const own = picture ? [toImage(picture)] : []
  const withWords = captions.flatMap(({ picture: one, text, credits }) =>
    one ? [{ ...toImage(one), caption: text, ...given('creditText', credits.join(', ')) }] : [],
  )
  return [...own, ...withWords, ...[...linked.pictures.values()].map(toImage)]
}

const toImage = ({ full, alt, width, height }: Picture) => ({
  '@type': 'ImageObject',
  contentUrl: settings.publicUrl + full,
  name: alt,
  width,
  height,
})
