import type { Role } from '@/access/roles'
import { stages, withheldKinds } from '@/items/stages'
import { everyKind } from '../kinds'
import { idParameter } from '../parameters'
import {
  count,
  list,
  maybe,
  maybeMoment,
  maybeText,
  ref,
  shape,
  text,
  yes,
} from '../schemas/answers'
import type { JsonSchema, Operation } from '../types'

const revision: JsonSchema = {
  type: 'integer',
  minimum: 0,
  description: 'The revision that you saw; when another is the latest by now, 409.',
}

type Step = {
  readonly name: string
  readonly does: string
  /** An editor unless told. */
  readonly role?: Role
  readonly description: string
  readonly body: JsonSchema
  readonly example: unknown
}

const optional = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []) =>
  shape({ revision, ...properties }, ['revision', ...Object.keys(properties).filter((name) => !required.includes(name))]) // prettier-ignore

const steps: readonly Step[] = [
  {
    name: 'verify',
    does: 'Say that somebody checked',
    role: 'corrector',
    description:
      'and leave it as public as it is. With four eyes not whoever corrected it; what readers have, an editor checks. A page is verified with the last of its items.',
    body: optional({}),
    example: {},
  },
  {
    name: 'publish',
    does: 'Make the latest version of',
    description:
      'public, if nothing stands against it. `despite` waives what may be waived: a jump that waits, a headline without text.',
    body: optional({ despite: list({ type: 'string', enum: ['jump', 'text'] }) }),
    example: { revision: 3 },
  },
  {
    name: 'withdraw',
    does: 'Take back',
    description: 'from every public place. It is a draft again, and its addresses answer 404.',
    body: optional({}),
    example: {},
  },
  {
    name: 'withhold',
    does: 'Take back, and keep back,',
    description:
      'until it is freed. Its old addresses answer 410 with `note`; `reason` stays in the house.',
    body: optional({ reason: { type: 'string', minLength: 1, maxLength: 2000 }, kind: { type: 'string', enum: withheldKinds.map(({ value }) => value) }, note: { type: 'string', maxLength: 500 } }, ['reason']), // prettier-ignore
    example: { reason: '当事人来函', kind: 'takedown', note: '应当事人要求，此文暂不公开。' },
  },
  {
    name: 'free',
    does: 'End the withholding of',
    description: 'It becomes a draft; publishing it is a step of its own.',
    body: optional({}),
    example: {},
  },
  {
    name: 'redact',
    does: 'Cover words in every public form of',
    description:
      'These, and no others: the list replaces the one before. Old revisions and frozen editions are covered too; the archive keeps the words.',
    body: optional(
      {
        spans: {
          type: 'array',
          maxItems: 100,
          items: shape({ text: { type: 'string', maxLength: 2000 }, reason: { type: 'string', maxLength: 500 } }, ['reason']), // prettier-ignore
        },
      },
      ['spans'],
    ),
    example: { spans: [{ text: '138****0000', reason: '电话号码' }] },
  },
]

/** How editors decide what is public. */
export const release: readonly Operation[] = everyKind
  .filter(({ tag }) => tag === 'Items')
  .flatMap(({ slug, name, one }): Operation[] => [
    ...steps.map((step): Operation => ({
      id: `${step.name}${name}`,
      method: 'post',
      path: `/${slug}/{id}/${step.name}`,
      tag: 'Release',
      role: step.role ?? 'editor',
      summary: `${step.does} ${one}.`,
      description: step.description,
      parameters: [idParameter],
      body: { schema: step.body, optional: true, example: step.example },
      answer: { description: 'How it stands now.', schema: ref('Standing') },
      errors: [404, 409, 422],
    })),
    {
      id: `get${name}Release`,
      method: 'get',
      path: `/${slug}/{id}/release`,
      tag: 'Release',
      role: 'viewer',
      summary: `See whether ${one} is public, and what stands against it.`,
      parameters: [idParameter],
      answer: { description: 'How it stands.', schema: ref('Release') },
      errors: [404],
    },
  ])

const stage: JsonSchema = { type: 'string', enum: stages.map(({ value }) => value) }
const status: JsonSchema = { type: 'string', enum: ['draft', 'published'] }

/** The components of what is said of an item's release. */
export const releaseSchemas: Readonly<Record<string, JsonSchema>> = {
  Standing: shape({ id: text, status, stage, revision: count, publishedAt: maybeMoment }),
  Release: shape({
    public: yes,
    status,
    stage,
    revision: count,
    publicRevision: maybe(count),
    publishedAt: maybeMoment,
    withheld: maybe(shape({ reason: maybeText, kind: maybeText, note: maybeText, told: yes })),
    trashed: yes,
    updatedAt: { type: 'string', format: 'date-time' },
    problems: list(shape({ code: text, waivable: yes, message: text })),
    path: text,
    redactions: list(shape({ text, reason: maybeText, places: count, at: maybeMoment, by: maybeText })), // prettier-ignore
    openScans: list(text),
  }),
}
