import pino, { type Logger } from 'pino'

/** A logger for a person who watches one step: each message is a line of text, without a stack. */
export const plainLog = (say: (line: string) => void): Logger =>
  pino({ level: 'info', base: undefined }, { write: (line: string) => say(toText(line)) })

const toText = (line: string): string => {
  const { msg = '', err } = JSON.parse(line) as {
    readonly msg?: string
    readonly err?: { readonly message?: string }
  }
  const reason = err?.message ?? ''
  return msg.includes(reason) ? msg : `${msg}: ${reason}`
}
