export { zhCheck } from './check'
export { zhDevelopment } from './development'
export { hantDevelopment } from './hantDevelopment'
export { zhCheck as hantCheck } from './check'
