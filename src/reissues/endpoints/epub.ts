import type { Endpoint } from 'payload'
import { settings } from '@/env'
import { cleanText } from '@/body/escapeMarkup'
import { toEpub } from '@/epub/toEpub'
import { refuse } from '@/publish/answer'
import { keepBook } from '../book/keepBook'
import { readPictures } from '../book/readPictures'
import { readPublicEdition } from '../publicEditions'
import { idIn } from './asked'
import type { Edition } from '../types'
import { withTag } from '@/publish/withTag'
import { tagOf } from './tagOf'

/** `GET /api/reissues/ID/edition.epub`: the edition that is out, as an EPUB 3 to download. */
export const epub: Endpoint = {
  path: '/:id/edition.epub',
  method: 'get',
  handler: async (req) => {
    const { payload } = req
    const found = await readPublicEdition({ payload, id: idIn(req) })
    if (!found) return refuse(404, ['No edition of this reissue is out.'])
    const { edition, hash, publishedAt } = found
    const make = async () =>
      toEpub({
        ...{ edition, hash, publishedAt, language: edition.language },
        pictures: await readPictures(payload, edition),
        urlOf: (path) => `${settings.publicUrl}${path}`,
      })
    const tag = tagOf(found)
    return withTag({
      req,
      tag,
      body: async () => new Blob([new Uint8Array(await keepBook(tag.replace(/\W/gu, ''), make))]),
      headers: {
        'Content-Type': 'application/epub+zip',
        'Content-Disposition': attachmentOf(edition),
      },
    })
  },
}

/** Named by its title where a browser can, and by its id elsewhere. */
function attachmentOf({ reissue, title }: Edition): string {
  const name = [...cleanText(title)].slice(0, 80).join('').trim() || reissue
  return `attachment; filename="${reissue}.epub"; filename*=UTF-8''${encodeURIComponent(name)}.epub`
}
