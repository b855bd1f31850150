import { en } from './words/en'
import { zh } from './words/zh'

/** What the builder of a reissue's contents says, in both languages. */
export const itemsWords = { zh, en }
