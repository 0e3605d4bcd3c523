/**
 * The one module reading pages keep (≤ 5 kB gzip in all): shows how warm each fact is, and records what was read and answered.
 * Everything on the page works without it.
 */
import { registerWorker } from '../offline/register'

registerWorker()
