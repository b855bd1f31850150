import type { Subject } from '../../../voice'
import { ballGame } from './ballGame'
import { flood } from './flood'

/** What happens in this desk's world. */
export const subjects: readonly Subject[] = [flood, ballGame]
