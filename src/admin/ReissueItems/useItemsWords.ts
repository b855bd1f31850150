'use client'

import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../adminWords'
import { itemsWords } from './words'

/** The builder's words in the language of who looks at it. */
export function useItemsWords() {
  const { i18n } = useTranslation()
  return itemsWords[languageOf(i18n.language)]
}
