import type { Subject } from '../../../voice'
import { ecole } from './ecole'
import { regate } from './regate'

/** Ce qui arrive dans le monde de cette rédaction. */
export const subjects: readonly Subject[] = [regate, ecole]
