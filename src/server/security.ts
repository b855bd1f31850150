import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * Headers that tell browsers what not to do. There is no policy for scripts: the admin writes some of
 * its own into its pages. `https` also asks for HTTPS from now on.
 */
export const securityHeaders = ({ https }: { readonly https: boolean }): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: helmet.contentSecurityPolicy.dangerouslyDisableDefaultSrc,
        frameAncestors: ["'self'"],
      },
    },
    strictTransportSecurity: https && { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false },
    // Not no-referrer: with it a form that is sent without JavaScript names no origin.
    referrerPolicy: { policy: 'same-origin' },
    // Published pictures are for other sites too.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  })
