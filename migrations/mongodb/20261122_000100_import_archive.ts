export { down, up } from '../shared/importArchive'
