import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { parseNumber, reissuesPath } from '@/reader/paths'
import { feedTypes } from '@/reader/reissues/feedTypes'
import { readReissuesPage } from '@/reader/reissues/readReissues'
import { ReissuesPage } from '@/reader/reissues/ReissuesPage'
import { openReader, readLanguage } from '../request'

export const dynamic = 'force-dynamic'

type Props = {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const readPage = async ({ searchParams }: Props): Promise<number> => {
  const asked = (await searchParams).page
  return asked === undefined ? 1 : (parseNumber(asked) ?? notFound())
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { words } = await readLanguage()
  const canonical = reissuesPath(await readPage(props))
  return {
    title: words.reissues,
    description: words.reissuesLead,
    alternates: { canonical, types: feedTypes('reissues', words.reissues) },
    openGraph: { url: canonical, title: words.reissues, description: words.reissuesLead },
  }
}

const Reissues = async (props: Props) => {
  const page = await readPage(props)
  const found = (await readReissuesPage(await openReader(), page)) ?? notFound()
  return <ReissuesPage page={page} {...found} {...await readLanguage()} />
}

export default Reissues
