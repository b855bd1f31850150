import { en } from './en'
import { zh } from './zh'

/** What the queue's screens say, in both languages. */
export const queueWords = { zh, en } as const
