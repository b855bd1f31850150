import { cache } from 'react'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { isId, parseNumber } from '@/reader/paths'
import { itemAt } from '@/reader/reissues/itemAt'
import { picturesOf } from '@/reader/reissues/picturesOf'
import { readReissue } from '@/reader/reissues/readReissues'
import { readShownPictures } from '@/reader/reissues/readShownPictures'
import type { ShownEdition } from '@/reader/reissues/types'
import { previewEdition } from '@/reissues/previewEdition'
import { openReader, readLanguage } from '../request'

/** The reissue of this id as it is out, with what its pages need; answers 404 where none is. */
export const loadReissue = cache(async (id: string) => {
  if (!isId(id)) notFound()
  const payload = await openReader()
  const shown = (await readReissue(payload, id)) ?? notFound()
  return { shown, ...(await loadAround(shown)) }
})

/**
 * The reissue of this id as it would come out now, or the reasons why it cannot. Answers 404 to
 * whoever is not of the staff, as if there were nothing.
 */
export const loadPreview = cache(async (id: string) => {
  if (!isId(id)) notFound()
  const payload = await openReader()
  const { user } = await payload.auth({ headers: await headers() })
  const preview = await previewEdition({ payload, id, user })
  if (!preview.ok) {
    return preview.status === 422 ? { reasons: preview.reasons } : notFound()
  }
  const { edition } = preview
  const shown = { reissue: id, preview: true, edition, outAt: edition.due, removed: 0 }
  return { shown, ...(await loadAround(shown)) }
})

async function loadAround(shown: ShownEdition) {
  const pictures = await readShownPictures(await openReader(), {
    pictures: picturesOf(shown.edition),
    closed: shown.preview,
  })
  return { pictures, ...(await readLanguage()) }
}

/** The item of an edition that an address names by its number; answers 404 where there is none. */
export const findItem = ({ edition }: ShownEdition, number: string) =>
  itemAt(edition, parseNumber(number) ?? notFound()) ?? notFound()
