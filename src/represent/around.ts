import type { Around, HtmlPicture } from '@/body/toHtml'
import { storyPath } from '@/reader/paths'
import type { Linked, Picture } from '@/reader/types'

/** A body's pictures and links as they are reached from outside: whole addresses, and only public ones. */
export const aroundOf = (linked: Linked, base: string): Around => ({
  base,
  storyHref: (id) => (linked.stories.has(id) ? base + storyPath(id) : undefined),
  picture: (id) => shown(linked.pictures.get(id), base),
})

const shown = (picture: Picture | undefined, base: string): HtmlPicture | undefined =>
  picture && { ...picture, src: base + picture.src }
