import type { PayloadRequest } from 'payload'

type Args = {
  readonly req: Pick<PayloadRequest, 'headers'>
  readonly tag: string
  readonly body: () => Promise<BodyInit> | BodyInit
  readonly headers: Readonly<Record<string, string>>
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
