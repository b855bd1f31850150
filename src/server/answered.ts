import type { Logger } from 'pino'
import type { Metrics } from './metrics/createMetrics'

/** One request that was answered, without a word of who asked. */
export type Answered = {
  readonly method: string
  /** Its address without query, or what stands for it. */
  readonly path: string
  /** The pattern that the address belongs to. */
  readonly route: string
  readonly status: number
  readonly ms: number
  readonly requestId: string
  /** Whether the cache had the answer; undefined for what it never has. */
  readonly cache?: 'hit' | 'miss' | undefined
  /** What went wrong on this side. */
  readonly err?: Error | undefined
}

/** Hears of every answer. */
export type NoteAnswer = (answered: Answered) => void

/**
 * Writes each answer down, and counts it. Failures go to `logger` at once; all others to `lines`,
 * which may keep them back a moment. Health checks, figures and static files that went well are
 * counted only.
 */
export const noteAnswers =
  (args: {
    readonly logger: Logger
    readonly lines: Logger
    readonly metrics?: Metrics | undefined
  }): NoteAnswer =>
  (answered) => {
    const { logger, lines, metrics } = args
    metrics?.count(answered)
    const { method, path, route, requestId, cache, status, err } = answered
    const ms = Math.round(answered.ms * 10) / 10
    // Written out: this runs for every answer from the cache, and spreading costs more than all else.
    const line = { method, path, route, requestId, cache, status, ms, err }
    if (err || status >= 500) logger.error(line, 'answered')
    else if (quiet.has(answered.route)) return
    else if (status >= 400) lines.warn(line, 'answered')
    else lines.info(line, 'answered')
  }

const quiet: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics', '/_next/*'])
