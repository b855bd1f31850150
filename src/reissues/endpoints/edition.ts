import type { Endpoint } from 'payload'
import { refuse } from '@/publish/answer'
import { readPublicEdition } from '../publicEditions'
import { idIn } from './asked'
import { withTag } from '@/publish/withTag'
import { tagOf } from './tagOf'

/**
 * `GET /api/reissues/ID/edition`: the frozen edition that is out, with its hash (SHA-256 of the RFC
 * 8785 form of `edition`). Items withheld since are left out and named in `removed`, those with words
 * that were redacted since in `redacted`; the hash is that of the whole. 404 while nothing is out, 304 when the reader has it already.
 */
export const edition: Endpoint = {
  path: '/:id/edition',
  method: 'get',
  handler: async (req) => {
    const found = await readPublicEdition({ payload: req.payload, id: idIn(req) })
    if (!found) return refuse(404, ['No edition of this reissue is out.'])
    const { edition, hash, publishedAt, lateBy, removed, redacted } = found
    const { reissue: id, number } = edition
    const said = {
      id,
      number,
      hash,
      publishedAt,
      lateBySeconds: lateBy,
      removed,
      redacted,
      edition,
    }
    return withTag({
      req,
      tag: tagOf(found),
      body: () => JSON.stringify(said),
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
    })
  },
}
