/** Between two versions: nothing, for what the application keeps for itself. */
export const NoDiff = () => null
