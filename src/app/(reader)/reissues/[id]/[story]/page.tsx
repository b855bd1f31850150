import type { Metadata } from 'next'
import { describeStory } from '@/reader/reissues/describe'
import { StoryPage } from '@/reader/reissues/StoryPage'
import { findItem, loadReissue } from '../../load'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ id: string; story: string }> }

const loadStory = async ({ params }: Props) => {
  const { id, story } = await params
  const loaded = await loadReissue(id)
  return { ...loaded, found: findItem(loaded.shown, story) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found, ...loaded } = await loadStory(props)
  return describeStory(loaded, found)
}

const Story = async (props: Props) => <StoryPage {...await loadStory(props)} />

export default Story
