'use client'

import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../adminWords'
import { queueWords } from './words'
import type { QueueWords } from './words/types'

/** The words of the queue, in the language of who looks at it. */
export function useQueueWords(): QueueWords {
  const { i18n } = useTranslation()
  return queueWords[languageOf(i18n.language)]
}
