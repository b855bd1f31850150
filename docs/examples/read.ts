// Reads an archive with Payload's own client: `npm install @payloadcms/sdk`
import { PayloadSDK, PayloadSDKError } from '@payloadcms/sdk'

/** The newest stories of an archive such as `https://archive.example`, with no more than a list needs. */
export async function readNewest(base: string) {
  const archive = new PayloadSDK({ baseURL: `${base}/api` })
  const { docs } = await archive.find({
    collection: 'articles',
    sort: '-publishedAt',
    limit: 5,
    depth: 0,
    select: { headline: true, date: true },
  })
  return docs
}

/** A story in full; what the house says of it when it is withheld; nothing when it is not public. */
export async function readStory(base: string, id: string) {
  const archive = new PayloadSDK({ baseURL: `${base}/api` })
  try {
    return await archive.findByID({ collection: 'articles', id })
  } catch (error) {
    if (!(error instanceof PayloadSDKError)) throw error
    if (error.status === 410) return error.errors[0]?.message
    if (error.status === 404) return undefined
    throw error
  }
}

/** Everything that a newspaper has published here, from the oldest day of printing on, page by page. */
export async function* readNewspaper(base: string, newspaper: string) {
  const archive = new PayloadSDK({ baseURL: `${base}/api` })
  // An empty cursor begins; null ends.
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = new URLSearchParams({
      ...{ cursor, sort: 'date', limit: '100' },
      'where[newspaper][equals]': newspaper,
    })
    const response = await archive.request({ method: 'GET', path: `/articles?${query}` })
    const page = (await response.json()) as Page
    yield* page.docs
    cursor = page.nextCursor
  }
}

type Page = {
  readonly docs: readonly { readonly id: string; readonly headline?: string | null }[]
  readonly nextCursor: string | null
}
