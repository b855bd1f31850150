import type { Request } from 'express'
import { settings } from '@/env'

/**
 * Where `/iiif` begins for who asks: at the house's own address under which they came, since a
 * session holds there only, else at the public one.
 */
export const baseOf = (request: Request): string => {
  const came = `${request.protocol}://${request.get('host') ?? ''}`
  return `${settings.origins.includes(came) ? came : settings.publicUrl}/iiif`
}
