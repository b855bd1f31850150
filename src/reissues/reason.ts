import type { PayloadRequest } from 'payload'

/** Why something cannot be, in both languages of the house: what, where, and what to do. */
export type Reason = { readonly en: string; readonly zh: string }

/** A reason in both languages, as it is stored: nobody knows yet who will read it. */
export const inBoth = ({ en, zh }: Reason): string => `${en} / ${zh}`

/** A reason in the language of who asks. */
export const inLanguageOf = (req: Pick<PayloadRequest, 'i18n'>, { en, zh }: Reason): string =>
  req.i18n.language.startsWith('zh') ? zh : en
