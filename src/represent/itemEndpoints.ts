import type { Endpoint, PayloadRequest } from 'payload'
import type { ItemSlug } from '@/items/stages'
import { answer, refuse } from '@/publish/answer'
import { parseNumber } from '@/reader/paths'
import { apiUrlOf, permanentUrlOf, urlOf } from './addresses'
import { cite } from './citation/cite'
import { parseFormats } from './formats/formatNames'
import { makeFormats } from './formats/makeFormats'
import { toJsonLd } from './jsonld/toJsonLd'
import { toNinjs } from './ninjs/toNinjs'
import { readPlace } from './readPlace'
import { toPublicItem } from './readPublic'
import { readRepresented } from './readRepresented'
import { readRevision, readRevisions } from './revisions/readRevision'

/**
 * `GET /api/articles/ID/ninjs`, `/jsonld`, `/revisions` and `/revisions/N`, the same for captions and
 * notices, and the same for whoever asks: only what is public. 404 for what is not, 410 for what is
 * withheld since.
 */
export const itemEndpoints = (collection: ItemSlug): Endpoint[] => [
  get('/:id/ninjs', async (req) =>
    answer(toNinjs(await readRepresented(req.payload, asked(collection, req)))),
  ),
  get('/:id/jsonld', async (req) =>
    Response.json(toJsonLd(await readRepresented(req.payload, asked(collection, req))), {
      headers: { 'Content-Type': 'application/ld+json' },
    }),
  ),
  get('/:id/revisions', (req) => answerRevisions(req, collection)),
  get('/:id/revisions/:revision', (req) => answerRevision(req, collection)),
]

const get = (path: string, handler: Endpoint['handler']): Endpoint => ({
  path,
  method: 'get',
  handler,
})

const asked = (collection: ItemSlug, { routeParams }: PayloadRequest) => ({
  collection,
  id: String(routeParams?.id),
})

async function answerRevisions(req: PayloadRequest, collection: ItemSlug): Promise<Response> {
  const item = asked(collection, req)
  const revisions = await readRevisions(req.payload, item)
  return answer({
    ...item,
    url: urlOf(item),
    revisions: revisions.map((one) => ({
      ...one,
      permanentUrl: permanentUrlOf(item, one.revision),
      apiUrl: `${apiUrlOf(item)}/revisions/${one.revision}`,
    })),
  })
}

async function answerRevision(req: PayloadRequest, collection: ItemSlug): Promise<Response> {
  const item = asked(collection, req)
  const formats = parseFormats(req.query?.formats)
  const revision = parseNumber(req.routeParams?.revision)
  const read = revision && (await readRevision(req.payload, { ...item, revision }))
  if (!read) return refuse(404, ['No text of this item was public under this number.'])
  const { doc, span, current } = read
  const said = toPublicItem(doc, collection)
  const place = await readPlace(req.payload, said)
  const made = makeFormats({ payload: req.payload, collection, items: [doc] })
  const extra = await Promise.all(formats.map(async (name) => [name, await made[name](doc)]))
  return answer({
    ...doc,
    ...Object.fromEntries(extra),
    ...span,
    current,
    ...cite({ item: said, place, revision: span.revision, from: span.from }),
  })
}
