import '@payloadcms/next/css'
import { rest } from '../rest'

export const { GET, POST, DELETE, PATCH, PUT, OPTIONS } = rest
