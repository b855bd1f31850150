import { reissueStates, type ReissueState } from '@/reissues/states'
import './index.css'

type Language = 'zh' | 'en'

/** A state in the words of a language; the state's own name if it is a new one. */
export const nameOfState = (state: string, language: Language): string =>
  reissueStates.find(({ value }) => value === state)?.[language] ?? state

/** A reissue's state: its sign and its word. */
export const StateMark = ({ state, language }: { state: string; language: Language }) => (
  <span className={`reissue-state reissue-state--${state}`}>
    <StateIcon state={state} />
    {nameOfState(state, language)}
  </span>
)

/** A state's sign; for the eye only, the word stands beside it. */
export const StateIcon = ({ state }: { state: string }) => (
  <svg className="reissue-state__icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={shapes[state as ReissueState | 'expected'] ?? shapes.draft} />
  </svg>
)

const ring = 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z'

const shapes: Record<ReissueState | 'expected', string> = {
  // A pencil.
  draft: 'M3 13l.7-3L10.500 3.200l2.300 2.300L6 12.300zM9 4.700 11.300 7',
  // A clock.
  scheduled: `${ring}M8 4.500V8l2.500 1.500`,
  // Going round.
  publishing:
    'M13.500 6A6 6 0 0 0 3 5M2.500 10A6 6 0 0 0 13 11M13.800 2.800V6h-3.200M2.200 13.200V10h3.200',
  published: `${ring}M5.300 8.200 7.200 10l3.500-4`,
  failed: 'M8 2 14.500 13.500H1.500zM8 6.500v3.500M8 11.600v.3',
  // Taken back.
  withdrawn: 'M6 3.500 2.500 7 6 10.500M2.500 7H10a3.500 3.500 0 0 1 0 7H7',
  // Comes round again.
  expected:
    'M3 7a5 5 0 0 1 9-2.500M13 9a5 5 0 0 1-9 2.500M12.200 1.800v2.900H9.300M3.800 14.200v-2.900h2.900',
}
