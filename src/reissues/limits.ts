/** A reissue has so many items at most. */
export const maxItems = 1000

/** An edition's JSON is at most so long, in UTF-16 units: a MongoDB document ends at 16 MB. */
export const maxEditionBytes = 4_000_000
