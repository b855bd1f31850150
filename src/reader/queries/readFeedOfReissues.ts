import type { Payload } from 'payload'
import { reissuesFeed } from '@/feeds/reissuesFeed'
import { mostEntries, type FeedOf } from '@/feeds/types'
import { listPublicEditions } from '@/reissues/publicEditions'

type Asked = {
  /** The public address of this site. */
  readonly base: string
  /** Where the feed is fetched. */
  readonly selfUrl: string
}

/** The newest reissues that are out, as a feed. */
export const readFeedOfReissues = async (payload: Payload, asked: Asked): Promise<FeedOf> =>
  reissuesFeed(await listPublicEditions({ payload, limit: mostEntries }), asked)
