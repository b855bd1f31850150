import { pictureType } from '@/feeds/pictureType'
import { settings } from '@/env'
import type { Picture } from '@/reader/types'
import { urlOf } from '../addresses'
import { given } from '../given'
import type { Represented } from '../readRepresented'

/** A caption's own picture as its renditions; a story's pictures as items that belong to it. */
export function toPictures({ item, linked, captions, picture }: Represented): object {
  if (item.collection === 'captions') return picture ? { renditions: renditionsOf(picture) } : {}
  const withWords = captions.map((caption, i) => ({
    name: `caption-${i + 1}`,
    rel: 'caption',
    uri: urlOf({ collection: 'captions', id: caption.id }),
    type: caption.picture ? 'picture' : 'text',
    ...given('by', caption.credits.join(', ')),
    ...given('headlines', caption.headline && [{ value: caption.headline }]),
    descriptions: [{ role: 'caption', contentType: 'text/plain', value: caption.text }],
    ...(caption.picture ? { renditions: renditionsOf(caption.picture) } : {}),
  }))
  const inBody = [...linked.pictures.values()].map((one, i) => ({
    name: `picture-${i + 1}`,
    rel: 'inBody',
    uri: settings.publicUrl + one.full,
    type: 'picture',
    descriptions: [{ role: 'alternativeText', contentType: 'text/plain', value: one.alt }],
    renditions: renditionsOf(one),
  }))
  return given('associations', [...withWords, ...inBody])
}

const renditionsOf = ({ src, full, width, height }: Picture) => [
  { name: 'original', href: settings.publicUrl + full, ...given('contentType', pictureType(full)), width, height },
  ...(src === full
    ? []
    : [{ name: 'reading', href: settings.publicUrl + src, ...given('contentType', pictureType(src)) }]),
] // prettier-ignore
