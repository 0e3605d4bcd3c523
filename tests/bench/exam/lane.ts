import { lane } from '../lanes'
import { calibrate } from './calibration'

lane(calibrate)
