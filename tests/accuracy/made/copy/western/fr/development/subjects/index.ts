import type { Subject } from '../../../voice'
import { greve } from './greve'
import { incendie } from './incendie'

/** Ce qui arrive dans le monde de cette rédaction. */
export const subjects: readonly Subject[] = [greve, incendie]
