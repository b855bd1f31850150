import { answerText } from '@/represent/sitemap/answerText'
import { parsePart } from '@/represent/sitemap/parts'
import { readPart } from '@/represent/sitemap/readPart'
import { toUrlSet } from '@/represent/sitemap/toXml'
import { openReader } from '../../request'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ file: string }> }

/** `/sitemaps/house.xml`, `/sitemaps/reissues.xml`, `/sitemaps/NEWSPAPER.1987-05.xml` */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const part = parsePart((await params).file)
  const urls = part ? await readPart(await openReader(), part) : []
  if (urls.length === 0) {
    return new Response('There is no such part: /sitemap.xml lists them.\n', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  return answerText(toUrlSet(urls), 'application/xml; charset=utf-8')
}
