import pino from 'pino'
import { settings } from './env'

/** One structured log for the server, Payload and the importer; on standard error, so that `--json` output stays clean. */
export const logger = pino({ level: settings.logLevel, base: undefined }, pino.destination(2))
