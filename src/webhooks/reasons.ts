import { allowForms } from './allowed'

/** Why a message did not arrive, in both languages: it is read in the admin's log. */
export const reasons = {
  notUrl:
    'This is no http or https address. Write it whole: https://example.org/hook / 地址须以 http:// 或 https:// 开头。',
  credentials:
    'An address must not hold a user name or password; the signature says who sends. / 地址中不得包含用户名或密码。',
  privateAddress: (address: string) =>
    `${address} is not a public address, and messages go to public ones only. To allow it, the operator sets WEBHOOK_ALLOW to ${allowForms}. / ${address} 不是公网地址；如需允许，请在 WEBHOOK_ALLOW 中写明。`,
  late: (seconds: number) =>
    `The receiver did not answer within ${seconds} s. / 接收方在 ${seconds} 秒内没有应答。`,
  redirected: (location: string) =>
    `The receiver redirects to ${location || 'another address'}, and redirects are not followed. Set the webhook to the final address. / 接收方要求跳转，系统不予跟随；请填写最终地址。`,
  status: (status: number, said: string) =>
    `The receiver answered ${status}${said ? `: ${said}` : ''}. / 接收方应答 ${status}。`,
  gone: 'The receiver answered 410 (gone), so the webhook was switched off. / 接收方应答 410（已停用），此 Webhook 已关闭。',
  unreachable: (why: string) =>
    `The receiver could not be reached (${why}). / 无法连接接收方（${why}）。`,
  switchedOff:
    'The webhook is switched off. Switch it on and send again. / 此 Webhook 已关闭；启用后可重新发送。',
  deleted: 'The webhook was deleted. / 此 Webhook 已删除。',
  noSecret:
    'The signing secret cannot be read: PAYLOAD_SECRET was changed. Empty the field to make a new one. / 签名密钥无法读取（PAYLOAD_SECRET 已更改）；清空该栏即可生成新密钥。',
  badSecret:
    'A signing secret is whsec_ and 24 to 64 bytes in Base64. Empty the field to have one made. / 签名密钥应为 whsec_ 加 24 至 64 字节的 Base64；清空该栏即可自动生成。',
  noMail:
    'No mail is set up: set SMTP_URL and MAIL_FROM. / 未配置邮件：请设置 SMTP_URL 和 MAIL_FROM。',
  mailFailed: (why: string) =>
    `The mail server refused it (${why}). / 邮件服务器未接受（${why}）。`,
  interrupted:
    'The process that tried ended before it wrote down how it went. / 发送进程在记录结果之前中断。',
} as const
