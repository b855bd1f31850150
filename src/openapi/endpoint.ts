import { createHash } from 'node:crypto'
import type { Endpoint, SanitizedConfig } from 'payload'
import { noteTag } from '@/changes/seenReads'
import { settings } from '@/env'
import { withTag } from '@/publish/withTag'
import { toDocument } from './toDocument'

type Made = { readonly text: string; readonly tag: string }

let made: Promise<Made> | undefined

async function make(config: SanitizedConfig): Promise<Made> {
  const text = JSON.stringify(await toDocument({ config, publicUrl: settings.publicUrl }))
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 32)
  return { text, tag: `"${hash}"` }
}

/** `GET /api/openapi.json`: this API in OpenAPI 3.1. Made once; 304 for who has it. */
export const openapiEndpoint: Endpoint = {
  path: '/openapi.json',
  method: 'get',
  handler: async (req) => {
    // Changes with a release only; a name of its own lets it be kept.
    noteTag('openapi')
    const { text, tag } = await (made ??= make(req.payload.config))
    const headers = { 'Content-Type': 'application/json; charset=utf-8' }
    return withTag({ req, tag, body: () => text, headers })
  },
}
