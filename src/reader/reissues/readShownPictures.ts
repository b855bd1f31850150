import type { Payload, Where } from 'payload'
import type { EditionPicture } from '@/reissues/types'
import { pictureSelect, toPicture } from '../queries/toPicture'
import type { Picture } from '../types'

type Asked = {
  readonly pictures: readonly EditionPicture[]
  /** Whether those are shown too that are not public yet; only where the staff alone look on. */
  readonly closed: boolean
}

/** So many are asked for at once. */
const handful = 500

/**
 * The pictures of an edition that may be shown, by id, with the sizes they come in. A picture that is
 * no longer public, or whose file is not the one that was approved, is left out.
 */
export async function readShownPictures(
  payload: Payload,
  { pictures, closed }: Asked,
): Promise<ReadonlyMap<string, Picture>> {
  const approved = new Map(pictures.map(({ id, sha256 }) => [id, sha256]))
  const ids = [...approved.keys()]
  const shown = new Map<string, Picture>()
  for (let from = 0; from < ids.length; from += handful) {
    const among: Where = { id: { in: ids.slice(from, from + handful) } }
    const { docs } = await payload.find({
      collection: 'media',
      // The digest is for the staff, so that the condition stands here and not in the access rules.
      where: closed ? among : { and: [among, { public: { equals: true } }] },
      select: { ...pictureSelect, sha256: true },
      depth: 0,
      limit: handful,
      pagination: false,
    })
    for (const media of docs) {
      const isApproved = (media.sha256 ?? '') === approved.get(media.id)
      const picture = isApproved ? toPicture(media) : undefined
      if (picture) shown.set(media.id, picture)
    }
  }
  return withApprovedWords({ shown, pictures })
}

type Found = { readonly shown: ReadonlyMap<string, Picture>; readonly pictures: Asked['pictures'] }

/** What a picture is said to show is part of what was approved. */
const withApprovedWords = ({ shown, pictures }: Found): ReadonlyMap<string, Picture> =>
  new Map(
    pictures.flatMap(({ id, alt }) => {
      const picture = shown.get(id)
      return picture ? [[id, { ...picture, alt }] as const] : []
    }),
  )
