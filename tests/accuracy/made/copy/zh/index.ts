export { zhCheck } from './check'
export { zhDevelopment } from './development'
export { hantDevelopment } from './hantDevelopment'
export { hantCheck } from './hantCheck'
