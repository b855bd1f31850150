import { idParameter, queryParameter } from '../parameters'
import { count, itemName, list, shape, text } from '../schemas/answers'
import type { JsonSchema, Operation } from '../types'

const reasons = ['bothPages', 'onePage', 'headline', 'names', 'text', 'sentence', 'onlyPair']

const part: Readonly<Record<string, JsonSchema>> = {
  ...{ ...itemName, headline: text, stage: text, status: text },
  page: shape({ id: text, label: text }),
  part: { ...text, description: 'The part in that page’s layout, to link it by.' },
  lines: { ...text, description: 'Of the part, on its page.' },
  words: { ...text, description: 'The last before the jump, or the first after it.' },
}

/** Stories whose other part is not found. */
export const jumps: readonly Operation[] = [
  {
    id: 'listJumps',
    method: 'get',
    path: '/issues/{id}/jumps',
    tag: 'Writing',
    role: 'viewer',
    summary: 'List the jumps of an issue that wait for their other part.',
    description:
      'What surely belongs together is one article already. These are doubtful, or a person has worked on one of the parts, or the other page is not here. `way` says whether the part goes `on` elsewhere or comes `from` there.',
    parameters: [
      idParameter,
      queryParameter('limit', 'How many at most.', { type: 'integer', minimum: 1, maximum: 500, default: 100 }), // prettier-ignore
    ],
    answer: {
      description: 'In the order of the print; of each, the likeliest candidates first.',
      schema: shape({
        issue: text,
        total: count,
        waiting: list(
          shape({
            ...part,
            way: { type: 'string', enum: ['on', 'from'] },
            toPage: { ...count, description: 'The page that the jump line names.' },
            candidates: list(
              shape({
                ...part,
                score: { type: 'number', minimum: 0, maximum: 1 },
                reasons: list({ type: 'string', enum: reasons }),
              }),
            ),
          }),
        ),
      }),
    },
    errors: [404, 422],
  },
]
