import type { Endpoint } from 'payload'
import type { ItemSlug } from '@/items/stages'
import { free } from './free'
import { getRelease } from './getRelease'
import { publish } from './publish'
import { redact } from './redact'
import { verify } from './verify'
import { withdraw } from './withdraw'
import { withhold } from './withhold'

/** What can be done about an item's being public, and how it stands. */
export const releaseEndpoints = (collection: ItemSlug): Endpoint[] =>
  [getRelease, verify, publish, withdraw, withhold, free, redact].map((endpoint) =>
    endpoint(collection),
  )
