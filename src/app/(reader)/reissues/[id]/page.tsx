import type { Metadata } from 'next'
import { describeReissue } from '@/reader/reissues/describe'
import { ReissuePage } from '@/reader/reissues/ReissuePage'
import { loadReissue } from '../load'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ id: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  describeReissue(await loadReissue((await params).id))

const Reissue = async ({ params }: Props) => (
  <ReissuePage {...await loadReissue((await params).id)} />
)

export default Reissue
