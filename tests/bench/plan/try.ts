import { table } from '../table'
import { compare, measures } from './compare'

const t = Date.now()
const rows = compare(Number(process.argv[2] ?? 10))
console.log(table('x', measures(rows)), Date.now() - t, 'ms')
