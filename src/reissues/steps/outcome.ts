import type { Reissue } from '@/payload-types'
import type { Reason } from '../reason'

/** How a step that a person asked for went. */
export type Outcome =
  | { readonly ok: true; readonly reissue: Reissue }
  | {
      readonly ok: false
      readonly status: 404 | 409 | 422
      readonly reasons: readonly Reason[]
      /** Where it stands, when somebody else was first. */
      readonly current?: { readonly state: string; readonly step: number }
    }

/** A refusal with its reasons. */
export const refused = (
  status: 404 | 409 | 422,
  reasons: readonly Reason[],
  reissue?: Reissue,
): Outcome => ({
  ok: false,
  status,
  reasons,
  ...(reissue ? { current: { state: reissue.state, step: reissue.step ?? 0 } } : {}),
})

/** There is no such reissue for who asks. */
export const unknown = (id: string): Outcome =>
  refused(404, [{ en: `There is no reissue ${id}.`, zh: `没有重刊 ${id}。` }])

/** Somebody else moved it since it was looked at. */
export const overtaken = (reissue: Reissue | undefined): Outcome => refused(409, [first], reissue)

const first = {
  en: 'Somebody else was first. Look at where it stands now, and ask again.',
  zh: '别人抢先了一步。请看看现在的状态，再操作一次。',
}
