import type { Role } from '@/text/types'
import { roleEdits } from './edits'
import { editing, writing } from './writing'

/** The roles in the order of their keys, 1 to 9. */
export const roleOrder = [
  ...(['kicker', 'headline', 'deck', 'byline', 'credit'] as const),
  ...(['body', 'subhead', 'jump', 'caption'] as const),
] satisfies readonly Role[]

/** What says which part the chosen rows have in their item. */
export const roles = writing(
  roleOrder.map((name, i) => ({
    id: `role.${name}` as const,
    group: 'roles' as const,
    keys: [String(i + 1)],
    run: editing((state) => roleEdits(state, name)),
  })),
)
