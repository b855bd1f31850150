import type { Reissue } from '@/payload-types'

/** How a step that a person asked for went. */
export type Outcome =
  | { readonly ok: true; readonly reissue: Reissue }
  | {
      readonly ok: false
      readonly status: 404 | 409 | 422
      readonly reasons: readonly string[]
      /** Where it stands, when somebody else was first. */
      readonly current?: { readonly state: string; readonly step: number }
    }

/** A refusal with its reasons. */
export const refused = (
  status: 404 | 409 | 422,
  reasons: readonly string[],
  reissue?: Reissue,
): Outcome => ({
  ok: false,
  status,
  reasons,
  ...(reissue ? { current: { state: reissue.state, step: reissue.step ?? 0 } } : {}),
})
