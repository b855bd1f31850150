'use client'

import { useTranslation } from '@payloadcms/ui'
import { adminWords, languageOf } from './adminWords'

/** The words of the admin's own screens, in the language of who looks at them. */
export function useAdminWords() {
  const { i18n } = useTranslation()
  return adminWords[languageOf(i18n.language)]
}
