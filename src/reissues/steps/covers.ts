import type { Payload } from 'payload'
import type { Reissue } from '@/payload-types'

type Args = { readonly payload: Payload; readonly reissue: Reissue; readonly cover: string }

/**
 * Opens an edition's cover to the public when the edition comes out. Gives the cover's id when it was
 * closed until then, so that withdrawing can close it again.
 */
export async function openCover({ payload, cover }: Omit<Args, 'reissue'>): Promise<string | null> {
  if (!cover) return null
  const media = await payload.findByID({
    collection: 'media',
    id: cover,
    depth: 0,
    disableErrors: true,
  })
  if (!media) throw new Error(`The cover picture ${cover} is gone: choose another.`)
  if (media.public) return null
  await payload.update({ collection: 'media', id: cover, data: { public: true }, depth: 0 })
  return cover
}

/** Closes the cover of a withdrawn reissue, if its coming out opened it and no other reissue shows it. */
export async function closeCover({ payload, reissue }: Omit<Args, 'cover'>): Promise<void> {
  const { opened } = (reissue.shown ?? {}) as { opened?: unknown }
  if (typeof opened !== 'string') return
  const { totalDocs } = await payload.count({
    collection: 'reissues',
    where: {
      and: [
        { cover: { equals: opened } },
        { live: { equals: true } },
        { id: { not_equals: reissue.id } },
      ],
    },
  })
  if (totalDocs > 0) return
  await payload.update({
    collection: 'media',
    id: opened,
    data: { public: false },
    depth: 0,
  })
}
