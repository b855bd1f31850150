import { settings } from '@/env'
import { parseFeedName } from '@/feeds/formats'
import { readFeedOfReissues } from '@/reader/queries/readFeedOfReissues'
import { readFeedOfTitle } from '@/reader/queries/readFeedOfTitle'
import { openReader } from '../../request'
import { answerFeed } from '../answerFeed'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ file: string }> }

/** `/feeds/reissues.rss` and `/feeds/NEWSPAPER.rss`, also `.atom` and `.json`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const asked = parseFeedName(file)
  const feed = asked && (await readFeed(asked.name, file))
  return asked && feed ? answerFeed({ feed, format: asked.format, request }) : noSuchFeed()
}

const readFeed = async (name: string, file: string) => {
  const payload = await openReader()
  const place = { base: settings.publicUrl, selfUrl: `${settings.publicUrl}/feeds/${file}` }
  return name === 'reissues'
    ? readFeedOfReissues(payload, place)
    : readFeedOfTitle(payload, { newspaper: name, ...place })
}

const noSuchFeed = (): Response =>
  new Response('There is no such feed: /feeds/NEWSPAPER.rss, .atom or .json, or reissues.rss.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
