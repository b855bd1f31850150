import { z } from 'zod'
import { stepSchema } from '@/reissues/endpoints/asked'
import { idParameter } from '../parameters'
import { count, list, maybeMoment, maybeText, ref, shape, text } from '../schemas/answers'
import type { JsonSchema, Operation } from '../types'
import { reissueContents } from './reissueContents'
import { itemRef, state } from './reissueParts'
import { reissueStanding } from './reissueStanding'

const step = (id: string, path: string, summary: string, description: string): Operation => ({
  id,
  method: 'post',
  path: `/reissues/{id}/${path}`,
  tag: 'Planning',
  role: 'editor',
  summary,
  description,
  parameters: [idParameter],
  body: {
    optional: true,
    schema: z.toJSONSchema(stepSchema, { io: 'input' }) as JsonSchema,
    example: path === 'schedule' ? { now: true } : { reason: '版权待定' },
  },
  answer: {
    description: 'Where it stands now.',
    schema: shape({ id: text, state, step: count, due: maybeMoment, publishedAt: maybeMoment }),
  },
  errors: [404, 409, 422],
})

/** How reissues are planned, approved and taken back. */
export const planning: readonly Operation[] = [
  step(
    'scheduleReissue',
    'schedule',
    'Approve a reissue as it is.',
    'For its due moment, or with `now` at once. `step` is the number of transitions that you saw: if it is another by now, 409.',
  ),
  step(
    'withdrawReissue',
    'withdraw',
    'Take a reissue back.',
    'Off the plan, or off every public place at once.',
  ),
  ...reissueStanding,
  ...reissueContents,
  {
    id: 'planReissue',
    method: 'post',
    path: '/reissues',
    tag: 'Planning',
    role: 'editor',
    summary: 'Make a draft of a reissue.',
    body: { schema: ref('ReissueDraft') },
    answer: { status: 201, description: 'The draft.', schema: shape({ doc: ref('StaffReissue'), message: text }) }, // prettier-ignore
    errors: [400],
  },
  {
    id: 'changeReissue',
    method: 'patch',
    path: '/reissues/{id}',
    tag: 'Planning',
    role: 'editor',
    summary: 'Change title, introduction, cover, due moment or recurrence.',
    description: 'Never its state. What is approved or out stays as it is until it is approved again.', // prettier-ignore
    parameters: [idParameter],
    body: { schema: { ...reissueDraft(), required: [] } },
    answer: { description: 'It.', schema: shape({ doc: ref('StaffReissue'), message: text }) },
    errors: [400, 404],
  },
  {
    id: 'deleteReissue',
    method: 'delete',
    path: '/reissues/{id}',
    tag: 'Planning',
    role: 'admin',
    summary: 'Delete a draft that never was approved.',
    parameters: [idParameter],
    answer: { description: 'It is gone.', schema: { type: 'object' } },
    errors: [404, 409],
  },
]

function reissueDraft(): JsonSchema {
  return {
    type: 'object',
    required: ['title', 'kind'],
    properties: {
      id: text,
      title: { type: 'string', maxLength: 300 },
      kind: { type: 'string', enum: ['back-number', 'anthology', 'anniversary'] },
      introduction: maybeText,
      cover: maybeText,
      due: maybeMoment,
      timeZone: maybeText,
      recurrence: { ...maybeText, description: 'An RRULE of RFC 5545, without DTSTART.' },
      items: list({
        type: 'object',
        required: ['item'],
        properties: { item: itemRef, version: maybeText, heading: maybeText },
      }),
    },
  }
}

/** The component of a reissue as it is planned. */
export const planningSchemas: Readonly<Record<string, JsonSchema>> = {
  ReissueDraft: reissueDraft(),
}
