import type { ReactNode } from 'react'
import { PreviewBar } from '@/reader/reissues/PreviewBar'
import { readLanguage } from '../../../request'
import { loadPreview } from '../../load'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ id: string }>; readonly children: ReactNode }

/** Over every page of the preview its bar; who may not see the preview does not see that either. */
const PreviewLayout = async ({ params, children }: Props) => {
  const { id } = await params
  await loadPreview(id)
  const { words } = await readLanguage()
  return (
    <>
      <PreviewBar reissue={id} words={words} />
      {children}
    </>
  )
}

export default PreviewLayout
