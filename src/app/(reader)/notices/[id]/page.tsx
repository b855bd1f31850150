import { notFound, redirect } from 'next/navigation'
import { isId } from '@/reader/paths'
import { placeOf } from '@/reader/queries/placeOf'
import { openReader } from '../../request'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ id: string }> }

/** Leads to its place on the page that it was printed on. */
const NoticePage = async ({ params }: Props) => {
  const { id } = await params
  if (!isId(id)) notFound()
  redirect((await placeOf(await openReader(), { collection: 'notices', id })) ?? notFound())
}

export default NoticePage
