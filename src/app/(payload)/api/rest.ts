import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import { sayErrors } from '@/errors/sayErrors'

/** Payload's REST, with every error in one shape. */
export const rest = {
  GET: sayErrors(REST_GET(config)),
  POST: sayErrors(REST_POST(config)),
  DELETE: sayErrors(REST_DELETE(config)),
  PATCH: sayErrors(REST_PATCH(config)),
  PUT: sayErrors(REST_PUT(config)),
  OPTIONS: sayErrors(REST_OPTIONS(config)),
}
