import type { Endpoint } from 'payload'
import { getContents } from './getContents'
import { getDifference } from './getDifference'
import { listCandidates } from './listCandidates'
import { listDays } from './listDays'
import { saveContents } from './saveContents'

/** The builder of a reissue's contents; the first that fits is taken, and all come before Payload's own. */
export const contentsEndpoints: Endpoint[] = [
  listDays,
  listCandidates,
  getDifference,
  getContents,
  saveContents,
]
