import { everyKind } from '../kinds'
import {
  depthParameter,
  formatsParameter,
  idParameter,
  listParameters,
  selectParameter,
  whereParameter,
} from '../parameters'
import { count, pageOf, ref, shape } from '../schemas/answers'
import type { Operation } from '../types'

/** List, count and one by its id, of each public collection. */
export const reads: readonly Operation[] = everyKind.flatMap(
  ({ slug, name, plural, tag, one, many }): Operation[] => {
    const isItem = tag === 'Items'
    const formats = isItem ? [formatsParameter] : []
    return [
      {
        id: `list${plural}`,
        method: 'get',
        path: `/${slug}`,
        tag,
        summary: `List ${many}.`,
        parameters: [...listParameters(slug), ...formats],
        answer: {
          description: 'A page of them.',
          schema: ref(`${name}List`),
          tagged: true,
        },
        errors: [400],
      },
      {
        id: `count${plural}`,
        method: 'get',
        path: `/${slug}/count`,
        tag,
        summary: `Count ${many}.`,
        parameters: [whereParameter(slug)],
        answer: {
          description: 'How many.',
          schema: shape({ totalDocs: count }),
          example: { totalDocs: 412 },
          tagged: true,
        },
        errors: [400],
      },
      {
        id: `get${name}`,
        method: 'get',
        path: `/${slug}/{id}`,
        tag,
        summary: `Get ${one}.`,
        ...(isItem
          ? { description: 'The newest version that is public. 410 when it was public and is withheld; `message` is then the note of the house.' } // prettier-ignore
          : {}),
        parameters: [idParameter, depthParameter, selectParameter(slug), ...formats],
        answer: { description: `It.`, schema: ref(name), tagged: true },
        errors: isItem ? [400, 404, 410] : [400, 404],
      },
    ]
  },
)

/** The components of a list's pages. */
export const listSchemas = Object.fromEntries(
  everyKind.map(({ name }) => [`${name}List`, pageOf(name)]),
)
