import { notFound } from 'next/navigation'

export const dynamic = 'force-dynamic'

/** Every other address: the house's own 404. */
const Missing = () => notFound()

export default Missing
