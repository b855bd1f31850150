import { settings } from '@/env'
import { answerText } from '@/represent/sitemap/answerText'
import { partName } from '@/represent/sitemap/parts'
import { readParts } from '@/represent/sitemap/readParts'
import { toIndex } from '@/represent/sitemap/toXml'
import { openReader } from '../request'

export const dynamic = 'force-dynamic'

/** `/sitemap.xml`: the parts of the sitemap. */
export async function GET(): Promise<Response> {
  const parts = await readParts(await openReader())
  const urls = parts.map((part) => ({ loc: `${settings.publicUrl}/sitemaps/${partName(part)}` }))
  return answerText(toIndex(urls), 'application/xml; charset=utf-8')
}
