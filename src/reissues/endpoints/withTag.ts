import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { PublicEdition } from '../types'

type Args = {
  readonly req: PayloadRequest
  readonly tag: string
  readonly body: () => Promise<BodyInit> | BodyInit
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Says in one word what a reader gets: changes with the edition, and with what was removed from it or
 * covered in it.
 */
export function tagOf({ edition, hash, removed, redacted }: PublicEdition): string {
  const items = edition.sections.flatMap((section) => section.items)
  const captions = items.flatMap((item) => item.captions.map(({ id }) => id))
  const covered = items.filter(
    (item) => redacted.includes(item.id) || item.captions.some(({ id }) => redacted.includes(id)),
  )
  const shown = [hash, ...removed, '', ...captions, '', ...covered.map((item) => JSON.stringify(item))] // prettier-ignore
  return `"${createHash('sha256').update(shown.join(' ')).digest('hex').slice(0, 32)}"`
}

/**
 * An answer that a reader may keep but has to ask about each time: what is withdrawn must be gone at
 * once. 304 without making the body when the reader has this one.
 */
export async function withTag({ req, tag, body, headers }: Args): Promise<Response> {
  const kept = { ETag: tag, 'Cache-Control': 'public, no-cache' }
  const known = (req.headers.get('if-none-match') ?? '').split(',')
  if (known.some((one) => one.trim().replace(/^W\//u, '') === tag)) {
    return new Response(null, { status: 304, headers: kept })
  }
  return new Response(await body(), { headers: { ...kept, ...headers } })
}
