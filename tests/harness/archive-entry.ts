import { makeBackup, mergeBackup, openBackup } from '../../components/settings/archivist'
import { progressStore } from '../../lib/store/environment'

window.store = progressStore()
window.archive = { makeBackup, openBackup, mergeBackup }
