import { wordsOf } from '@/reader/words'
import type { PublicEdition } from '@/reissues/types'
import { languageTag, wordsLanguage } from './languageTag'
import { newestOf } from './newestOf'
import { reissueEntry } from './reissueEntry'
import { tagUri } from './tagUri'
import { mostEntries, type FeedOf } from './types'

type Place = {
  /** The public address of this site. */
  readonly base: string
  /** Where the feed is fetched. */
  readonly selfUrl: string
}

/** The newest reissues as a feed, in the language of the newest. */
export function reissuesFeed(editions: readonly PublicEdition[], { base, selfUrl }: Place): FeedOf {
  const entries = editions.slice(0, mostEntries).map((edition) => reissueEntry(edition, { base }))
  const language = languageTag(editions[0]?.edition.language ?? 'zh-Hans')
  const words = wordsOf(wordsLanguage(language))
  return {
    id: tagUri({ base, path: 'feeds/reissues' }),
    title: wordsLanguage(language) === 'zh' ? `${words.house} 重刊` : `${words.house}: reissues`,
    description: words.tagline,
    language,
    homeUrl: `${base}/reissues`,
    selfUrl,
    updated: newestOf(entries),
    entries,
  }
}
