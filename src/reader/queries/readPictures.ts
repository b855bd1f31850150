import type { Payload } from 'payload'
import type { Picture } from '../types'
import { asReader } from './asReader'
import { pictureSelect, toPicture } from './toPicture'

const most = 500

/** The pictures of these ids that are public, by id. */
export async function readPictures(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Picture>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'media',
    where: { id: { in: [...new Set(ids)].slice(0, most) } },
    select: pictureSelect,
    limit: most,
  })
  return new Map(
    docs.flatMap((media) => {
      const picture = toPicture(media)
      return picture ? [[picture.id, picture] as const] : []
    }),
  )
}
