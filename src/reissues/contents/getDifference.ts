import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '@/access/roles'
import { bodyBlocks } from '@/body/bodyBlocks'
import { toText } from '@/body/toText'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import { answer, refuse } from '@/publish/answer'
import { faultsIn } from '@/publish/faultsIn'
import { diffText } from './diffText'
import { reasonsFor } from './reasons'
import { differenceFields, type Difference, type NewestVersion } from './types'

const schema = z.object({
  item: z
    .string()
    .max(150)
    .transform((text) => text.split('/'))
    .pipe(z.tuple([z.enum(itemSlugs), z.string().min(1).max(120)])),
  from: z.string().min(1).max(64),
  to: z.string().min(1).max(64),
})

/**
 * `GET /api/reissues/ID/contents/difference?item=COLLECTION/ID&from=VERSION&to=VERSION`: how one
 * version of an item differs from another, field by field. Staff only; 401, 403, 404, 422.
 */
export const getDifference: Endpoint = {
  path: '/:id/contents/difference',
  method: 'get',
  handler: async (req) => {
    const words = reasonsFor(req)
    if (!req.user) return refuse(401, [words.signIn])
    if (!hasRole(req, 'viewer')) return refuse(403, [words.staffOnly])
    const asked = schema.safeParse(Object.fromEntries(req.searchParams))
    if (!asked.success) return refuse(422, faultsIn(asked.error))
    const { item, from, to } = asked.data
    const [collection, id] = item
    const versions = await readTwo({ collection, id, ids: [from, to], req })
    const [older, newer] = [versions.get(from), versions.get(to)]
    if (!older || !newer) return refuse(404, [words.noVersions(item.join('/'))])
    return answer(differenceOf({ older, newer }))
  },
}

type Version = NewestVersion & { readonly words: { readonly [name: string]: unknown } }

async function readTwo(args: {
  collection: ItemSlug
  id: string
  ids: readonly string[]
  req: PayloadRequest
}): Promise<Map<string, Version>> {
  const { collection, id, ids, req } = args
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { id: { in: [...ids] } }] },
    trash: true,
    depth: 0,
    limit: 2,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(
    docs.map(({ id: version, version: words, updatedAt }) => [
      String(version),
      {
        version: String(version),
        revision: words.revision ?? 0,
        publishedAt: updatedAt,
        words: words as unknown as Version['words'],
      },
    ]),
  )
}

function differenceOf({ older, newer }: { older: Version; newer: Version }): Difference {
  const fields = differenceFields.flatMap((field) => {
    const [from, to] = [saidIn(older, field), saidIn(newer, field)]
    return from === to ? [] : [{ field, ...diffText({ from, to }) }]
  })
  const [{ words: was, ...from }, { words: is, ...to }] = [older, newer]
  const sameWords = !fields.some(({ field }) => field === 'text')
  const sameForm = JSON.stringify(bodyBlocks(was.body)) === JSON.stringify(bodyBlocks(is.body))
  return { from, to, fields, form: sameWords && !sameForm }
}

function saidIn({ words }: Version, field: (typeof differenceFields)[number]): string {
  if (field === 'text' && words.body) return toText(words.body)
  const value = words[field]
  if (Array.isArray(value))
    return value.map(({ name }: { name?: unknown }) => name ?? '').join('\n')
  return typeof value === 'string' ? value : ''
}
