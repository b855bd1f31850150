import type { Metadata } from 'next'
import { describeStory, noRobots } from '@/reader/reissues/describe'
import { NotReady } from '@/reader/reissues/NotReady'
import { StoryPage } from '@/reader/reissues/StoryPage'
import { readLanguage } from '../../../../request'
import { findItem, loadPreview } from '../../../load'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ id: string; story: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, story } = await params
  const loaded = await loadPreview(id)
  if (loaded.reasons === undefined) return describeStory(loaded, findItem(loaded.shown, story))
  return { title: (await readLanguage()).words.preview, robots: noRobots }
}

const PreviewStory = async ({ params }: Props) => {
  const { id, story } = await params
  const loaded = await loadPreview(id)
  if (loaded.reasons === undefined) {
    return <StoryPage {...loaded} found={findItem(loaded.shown, story)} />
  }
  return <NotReady reasons={loaded.reasons} words={(await readLanguage()).words} />
}

export default PreviewStory
