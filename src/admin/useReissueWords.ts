'use client'

import { useTranslation } from '@payloadcms/ui'
import { languageOf } from './adminWords'
import { reissueWords } from './reissueWords'

/** The words of the reissues' screens, in the language of who looks at them. */
export function useReissueWords() {
  const { i18n } = useTranslation()
  return reissueWords[languageOf(i18n.language)]
}
