import path from 'node:path'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import type { Payload } from 'payload'
import { settings } from '@/env'
import { isId } from '@/reader/paths'
import { refuse, sendDocument } from './answer'
import { baseOf } from './baseOf'
import { openCopies } from './copies/openCopies'
import { findPicture } from './findPicture'
import { findReader } from './findReader'
import { infoOf } from './infoOf'
import { turns } from './limits'
import { manifestOf } from './manifest/manifestOf'
import { readIssue, readPage, type AskedFor, type Found } from './manifest/readShown'
import { sendImage } from './sendImage'
import { takeTurns } from './takeTurns'
import type { Fault, Result } from './types'

type Args = { readonly payload: () => Payload | undefined }

type Parts = Readonly<Record<string, string>>

/** A request, and as whom its documents are read. */
type Exchange = AskedFor & {
  readonly request: Request
  readonly response: Response
  readonly parts: Parts
}

/** Answers by itself, or gives why it cannot. */
type Answer = (exchange: Exchange) => Promise<Fault | undefined>

/**
 * `/iiif`: page images by IIIF's Image API 3, and manifests by its Presentation API 3, for whoever may
 * see the pictures and pages. `payload` gives nothing until the database is open.
 */
export const pageImages = ({ payload }: Args): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  const serve = (address: string, answer: Answer) => router.get(address, handle(payload, answer))
  const copies = openCopies({
    folder: path.join(settings.dataDir, 'iiif'),
    maxBytes: settings.iiifCacheMb * 1024 * 1024,
  })
  const takeTurn = takeTurns(turns.renders)
  serve('/iiif/3/:id', async ({ base, id, response }) => {
    response.redirect(303, `${base}/3/${id}/info.json`)
    return undefined
  })
  serve('/iiif/3/:id/info.json', sendInfo)
  serve('/iiif/3/:id/:region/:size/:rotation/:file', async (exchange) => {
    const picture = await pictureOf(exchange)
    if (!picture.ok) return picture.fault
    return sendImage({ ...exchange, picture: picture.value, copies, takeTurn })
  })
  serve('/iiif/pages/:id/manifest.json', sendManifest(readPage))
  serve('/iiif/issues/:id/manifest.json', sendManifest(readIssue))
  router.use('/iiif', (_request, response) => refuse(response, nowhere))
  return router
}

const nowhere: Fault = { status: 404, reason: 'There is nothing at this address of /iiif.' }

const starting: Fault = { status: 503, reason: 'The server is starting. Try again in a moment.' }

const handle =
  (payload: Args['payload'], answer: Answer): RequestHandler =>
  async (request, response) => {
    const open = payload()
    if (!open) return refuse(response, starting)
    const parts = request.params as Parts
    const id = parts.id ?? ''
    if (!isId(id)) return refuse(response, nowhere)
    const user = await findReader({ payload: open, headers: request.headers })
    const asked = { payload: open, user, base: baseOf(request), id }
    const failed = await answer({ ...asked, request, response, parts })
    if (failed) refuse(response, failed)
  }

const pictureOf = ({ payload, user, id }: AskedFor) =>
  findPicture({ payload, user, id, mediaDir: settings.mediaDir })

const sendInfo: Answer = async (exchange) => {
  const picture = await pictureOf(exchange)
  if (!picture.ok) return picture.fault
  const document = infoOf({ id: `${exchange.base}/3/${exchange.id}`, picture: picture.value })
  sendDocument({ ...exchange, public: picture.value.public, document })
  return undefined
}

const sendManifest =
  (read: (asked: AskedFor) => Promise<Result<Found>>): Answer =>
  async (exchange) => {
    const found = await read(exchange)
    if (!found.ok) return found.fault
    const document = manifestOf({ base: exchange.base, shown: found.value.shown })
    sendDocument({ ...exchange, public: found.value.public, document })
    return undefined
  }
