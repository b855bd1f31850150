import type { Endpoint } from 'payload'
import { refuse } from './answer'

/** Payload's `/api/og` draws a picture for whoever asks, at a second of work each. Nothing here uses it. */
export const noPreviewImage: Endpoint = {
  path: '/og',
  method: 'get',
  handler: () => refuse(404, ['There is nothing at this address.']),
}
