import { z } from 'zod'
import { isOut, whyNotRelease } from '../whyNotRelease'
import { revision } from './revision'
import { stepEndpoint } from './stepEndpoint'
import { writeItem } from './writeItem'

const schema = z
  .object({
    revision,
    despite: z
      .array(z.enum(['jump', 'text']))
      .max(10)
      .optional(),
  }) // prettier-ignore
  .strict()

/**
 * `POST …/ID/publish { revision?, despite? }`: makes the latest version public, if nothing stands
 * against it. `despite: ["jump"]` publishes the part of a story whose other part is not here, `"text"`
 * a headline alone. What is public already stays as it is.
 */
export const publish = stepEndpoint({
  name: 'publish',
  schema,
  take: async (taken) => {
    const { collection, stored, latest, body, req } = taken
    if (isOut(stored) && stored.revision === latest.revision) return undefined
    const despite = body.despite ?? []
    const problems = whyNotRelease({ collection, item: latest, stored, req, despite })
    if (problems.length > 0) return problems
    const seen = body.revision ?? latest.revision ?? undefined
    await writeItem(taken, { data: { _status: 'published' }, release: { revision: seen, despite } })
    return undefined
  },
})
