import { cache } from 'react'
import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { pickLanguage } from '@/reader/language'
import { wordsOf } from '@/reader/words'

/** The process's one Payload. */
export const openReader = cache(() => getPayload({ config }))

/** The language that this request asks for, and the pages' words in it. */
export const readLanguage = cache(async () => {
  const language = pickLanguage((await headers()).get('accept-language'))
  return { language, words: wordsOf(language) }
})
