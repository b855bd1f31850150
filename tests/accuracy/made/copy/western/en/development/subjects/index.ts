import { council } from './council'
import { shipwreck } from './shipwreck'
import type { Subject } from '../../../voice'

/** What happens in this desk's world. */
export const subjects: readonly Subject[] = [council, shipwreck]
