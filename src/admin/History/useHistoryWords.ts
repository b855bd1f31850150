'use client'

import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../adminWords'
import { en } from './words/en'
import { zh } from './words/zh'

const all = { zh, en }

/** The words of the history, in the language of who looks at it. */
export function useHistoryWords() {
  const { i18n } = useTranslation()
  return all[languageOf(i18n.language)]
}
