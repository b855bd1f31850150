import type { ItemRef } from './types'

/** An item's name in lists and addresses: `articles/i-1`. */
export const itemKey = ({ relationTo, value }: ItemRef): string => `${relationTo}/${value}`
