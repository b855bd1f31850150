import type { NewspaperSource } from '../types'
import { lingduBao } from './lingdu-bao'
import { marlhavenPacket } from './marlhaven-packet'

/** The two papers of the sample archive. Their towns, people and news are invented. */
export const newspapers: readonly NewspaperSource[] = [lingduBao, marlhavenPacket]
