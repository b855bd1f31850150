import { createHash } from 'node:crypto'
import { isKnown } from '@/cache/isKnown'
import type { FeedFormat } from '@/feeds/formats'
import type { FeedOf } from '@/feeds/types'

type Asked = {
  readonly feed: FeedOf
  readonly format: FeedFormat
  readonly request: Request
}

/**
 * A feed over HTTP; 304 to who has these very words. Last-Modified is for information alone: what is
 * withdrawn makes a feed older, and who asks by date would keep it.
 */
export function answerFeed({ feed, format, request }: Asked): Response {
  const body = format.render(feed)
  // Weak, because the server in front may compress it.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 32)}"`
  const headers = new Headers({ 'Cache-Control': 'public, no-cache', ETag: etag })
  if (feed.entries.length > 0) {
    headers.set('Last-Modified', new Date(feed.updated).toUTCString())
  }
  if (isKnown(request.headers.get('if-none-match') ?? undefined, etag)) {
    return new Response(null, { status: 304, headers })
  }
  headers.set('Content-Type', format.contentType)
  return new Response(body, { headers })
}
