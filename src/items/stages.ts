/** How far an item is: the machine proposed it, a person corrected it, a person checked it. */
export const stages = [
  { value: 'imported', zh: '待校', en: 'Imported' },
  { value: 'corrected', zh: '已校', en: 'Corrected' },
  { value: 'verified', zh: '已核', en: 'Verified' },
  { value: 'withheld', zh: '不公开', en: 'Withheld' },
] as const

export type Stage = (typeof stages)[number]['value']

/** Why an item is withheld; the words beside it say more. */
export const withheldKinds = [
  { value: 'takedown', zh: '撤稿要求', en: 'Takedown request' },
  { value: 'personal', zh: '个人信息', en: 'Personal data' },
  { value: 'other', zh: '其他', en: 'Other' },
] as const

export type WithheldKind = (typeof withheldKinds)[number]['value']

/** The three kinds of items that become documents of their own. */
export const itemSlugs = ['articles', 'captions', 'notices'] as const

export type ItemSlug = (typeof itemSlugs)[number]
