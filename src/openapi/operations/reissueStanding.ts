import { idParameter, queryParameter } from '../parameters'
import { count, day, list, maybe, maybeCount, maybeMoment, maybePerson, maybeText, moment, shape, text, yes } from '../schemas/answers' // prettier-ignore
import type { Operation } from '../types'
import { look, state } from './reissueParts'

const localTime = { at: moment, timeZone: text, day, time: text, offset: text }

const entry = shape({
  ...localTime,
  id: text,
  title: text,
  kind: text,
  state,
  step: count,
  live: yes,
  recurring: yes,
  due: maybeMoment,
  moved: maybe(shape(localTime)),
  lateBy: { type: 'number' },
  reason: maybeText,
})

/** Where reissues stand, one and all. */
export const reissueStanding: readonly Operation[] = [
  look(
    'getReissuePlan',
    '/reissues/{id}/plan',
    'See where a reissue stands and what is against it.',
    {
      // prettier-ignore
      parameters: [idParameter],
      answer: {
        description: 'Its plan.',
        schema: shape({
          state,
          step: count,
          live: yes,
          dueAt: maybeMoment,
          wakeAt: maybeMoment,
          timeZone: maybeText,
          publishedAt: maybeMoment,
          lateBy: { type: ['number', 'null'] },
          attempts: count,
          reason: maybeText,
          changed: { ...yes, description: 'Edited since it was approved.' },
          problems: list(text),
          now: moment,
          worker: shape({ seen: maybeMoment }),
        }),
      },
      errors: [404],
    },
  ),
  look('listReissueSteps', '/reissues/{id}/history', 'See the last 100 steps of a reissue.', {
    parameters: [idParameter],
    answer: {
      description: 'The newest first.',
      schema: shape({
        steps: list(
          shape({
            step: maybeCount,
            type: text,
            at: moment,
            reason: maybeText,
            worker: maybeText,
            by: maybePerson,
          }),
        ),
      }),
    },
    errors: [404],
  }),
  look('getReissueCalendar', '/reissues/calendar', 'See what is due, out, failed and expected.', {
    parameters: [
      { ...queryParameter('from', 'The first day.', day), required: true },
      { ...queryParameter('to', 'The last day; 62 at most.', day), required: true },
    ],
    answer: {
      description: 'By day.',
      schema: shape({
        from: day,
        to: day,
        now: moment,
        entries: list(entry),
        expected: list(shape({ ...localTime, reissue: text, title: text })),
        attention: list(entry),
        truncated: yes,
      }),
    },
    errors: [422],
  }),
  look('getWorker', '/reissues/worker', 'See whether a worker publishes what is due.', {
    answer: {
      description: 'When it was last seen, and what waits for it.',
      schema: shape({
        now: moment,
        seen: maybeMoment,
        clockAheadMs: { type: 'number' },
        waiting: count,
        overdue: count,
      }),
    },
  }),
]
