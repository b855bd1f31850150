import type { Metadata } from 'next'
import { describeReissue, noRobots } from '@/reader/reissues/describe'
import { NotReady } from '@/reader/reissues/NotReady'
import { ReissuePage } from '@/reader/reissues/ReissuePage'
import { readLanguage } from '../../../request'
import { loadPreview } from '../../load'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadPreview((await params).id)
  if (loaded.reasons === undefined) return describeReissue(loaded)
  return { title: (await readLanguage()).words.preview, robots: noRobots }
}

const Preview = async ({ params }: Props) => {
  const loaded = await loadPreview((await params).id)
  if (loaded.reasons === undefined) return <ReissuePage {...loaded} />
  return <NotReady reasons={loaded.reasons} words={(await readLanguage()).words} />
}

export default Preview
