import { progressStore } from '../../lib/store/environment'

window.store = progressStore()
