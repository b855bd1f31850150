export { zhDevelopment } from './development'
export { zhDevelopment as zhCheck } from './development'
export { zhDevelopment as hantDevelopment } from './development'
export { zhDevelopment as hantCheck } from './development'
