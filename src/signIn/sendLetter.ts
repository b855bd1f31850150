import type { PayloadRequest } from 'payload'
import { settings } from '@/env'

/**
 * Sends the letter with the link to a new password, to whom there is. The token is in the database
 * before the letter leaves: Payload, sending by itself, would keep its transaction open until the mail
 * server has answered. What goes wrong is for the log.
 */
export async function sendLetter(args: {
  readonly req: PayloadRequest
  readonly email: string
}): Promise<void> {
  const { req, email } = args
  const { payload, i18n, t } = req
  try {
    const token: string | null = await payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
      req: { i18n, t },
    })
    if (!token) return
    const { defaultFromName, defaultFromAddress } = payload.email
    await payload.sendEmail({
      from: `"${defaultFromName}" <${defaultFromAddress}>`,
      to: email,
      subject: t('authentication:resetYourPassword'),
      html: toHtml(req, token),
    })
  } catch (err) {
    payload.logger.error({ err }, 'A letter for a new password could not be sent')
  }
}

/**
 * The link is to this house's own address, by its settings: one taken from the request would be
 * whatever somebody wrote into its Host header.
 */
const toHtml = ({ t }: PayloadRequest, token: string): string => {
  const link = `${settings.publicUrl}/admin/reset/${token}`
  return [
    `<p>${t('authentication:youAreReceivingResetPassword')}</p>`,
    `<p><a href="${link}">${link}</a></p>`,
    `<p>${t('authentication:youDidNotRequestPassword')}</p>`,
  ].join('\n')
}
