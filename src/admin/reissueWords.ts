import { enReissueWords } from './enReissueWords'
import { zhReissueWords } from './zhReissueWords'

/** What the screens of reissues say, in both languages, as `adminWords` does for the others. */
export const reissueWords = { zh: zhReissueWords, en: enReissueWords } as const
