import { createHash } from 'node:crypto'

/** A text file over HTTP, which a cache in front may keep and must ask about each time. */
export function answerText(body: string, contentType: string): Response {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 32)}"`
  const headers = { 'Cache-Control': 'public, no-cache', 'Content-Type': contentType, ETag: etag }
  return new Response(body, { headers })
}
