import type { Payload } from 'payload'
import { readPositions } from './metadata'
import { keepScan } from './scans'
import type { PageToStore } from './toDocuments'
import type { Refused } from './types'

type Args = { payload: Payload; page: PageToStore; refused: Refused[] }

/**
 * Keeps a page's scan and the places of its lines on it. A scan that cannot be read is refused by
 * name while the page itself is stored: its text is what counts.
 */
export async function keepPictures({ payload, page, refused }: Args) {
  const { scan: file, positions: boxes } = page.page
  const alt = `${page.place.name} · ${page.label}`
  const scan = file ? await keepScan({ payload, file, alt, public: page.place.scansPublic }) : null
  if (scan && !scan.ok) refused.push({ file: file ?? '', code: scan.code, reason: scan.reason })
  const positions = boxes ? await readPositions(boxes) : null
  if (positions && !positions.ok) {
    refused.push({ file: boxes ?? '', code: 'metadata', reason: positions.reason })
  }
  return {
    scan: scan?.ok ? scan.id : null,
    positions: positions?.ok ? (positions.value ?? null) : null,
  }
}
