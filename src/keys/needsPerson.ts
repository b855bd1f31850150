import type { RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'

/** Everything that is done in the house is done by somebody: a key that may do it acts as a person. */
export const needsPerson: RelationshipFieldSingleValidation = async (value, options) => {
  const { req, siblingData } = options
  const { role } = siblingData as { readonly role?: unknown }
  const language = req.i18n.language.startsWith('zh') ? 'zh' : 'en'
  if (!value) return role === 'reader' || words[language].choose
  const known = await relationship(value, options)
  if (known !== true) return known
  const where = { id: { equals: value } }
  const { totalDocs } = await req.payload.count({ collection: 'users', where, req })
  return totalDocs > 0 || words[language].unknown
}

const words = {
  zh: {
    choose: '此权限的密钥须以某人的名义行事，请选择一人。',
    unknown: '没有这个人，请另选一人。',
  },
  en: {
    choose: 'A key with this role acts as somebody: choose a person.',
    unknown: 'There is no such person: choose another.',
  },
} as const
