import { lane } from '../lanes'
import { compare } from './compare'

lane(compare)
