import { settings } from '@/env'

/**
 * The letter with the link to a new password. Its address is the house's own by its settings: one
 * taken from the request would be whatever somebody wrote into its Host header.
 */
export const resetLetter = (args?: {
  readonly req?: { readonly t: (key: never) => string }
  readonly token?: string
}): string => {
  const link = `${settings.publicUrl}/admin/reset/${args?.token ?? ''}`
  const say = (key: string) => args?.req?.t(key as never) ?? ''
  return [
    `<p>${say('authentication:youAreReceivingResetPassword')}</p>`,
    `<p><a href="${link}">${link}</a></p>`,
    `<p>${say('authentication:youDidNotRequestPassword')}</p>`,
  ].join('\n')
}
