import { items } from './items'
import { motions } from './motions'
import { page } from './page'
import { roles } from './roles'
import { texts } from './texts'
import type { Command } from './types'

/** Everything that can be done here, in the order in which it is listed. */
export const commands: readonly Command[] = [...motions, ...items, ...roles, ...texts, ...page]

const byKey = new Map(commands.flatMap((command) => command.keys.map((key) => [key, command])))

/** The command of a key as `keyOf` names it. */
export const commandOf = (key: string): Command | undefined => byKey.get(key)
