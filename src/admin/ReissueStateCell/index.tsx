'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { languageOf } from '../adminWords'
import { StateMark } from './StateMark'

/** In lists: where a reissue stands, with its sign. */
export function ReissueStateCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  if (typeof cellData !== 'string') return null
  return <StateMark state={cellData} language={languageOf(i18n.language)} />
}
