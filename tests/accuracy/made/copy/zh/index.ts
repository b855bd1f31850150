export { zhCheck } from './check'
export { zhDevelopment } from './development'
export { zhDevelopment as hantDevelopment } from './development'
export { zhCheck as hantCheck } from './check'
