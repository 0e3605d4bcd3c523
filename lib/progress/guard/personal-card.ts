import { isPersonalCardId, isPersonalFace, type PersonalCard } from '../../content/personal-card'
import { parseEventId } from '../ids'
import { type Check, isText, oneOf, shape } from './checks'

const isMade: Check<string> = (value): value is string => isText(value) && parseEventId(value) !== null
const isNothing: Check<PersonalCard['front']> = (value): value is PersonalCard['front'] =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

const isHere = shape<Omit<PersonalCard, 'removed'>>({
  id: isPersonalCardId,
  made: isMade,
  front: isPersonalFace,
  back: isPersonalFace,
})

/** A card that was removed keeps its id and no word of what it said. */
const isGone = shape<Required<PersonalCard>>({
  id: isPersonalCardId,
  made: isMade,
  front: isNothing,
  back: isNothing,
  removed: oneOf(true),
})

export const isPersonalCard: Check<PersonalCard> = (value): value is PersonalCard =>
  isGone(value) || (isHere(value) && !('removed' in value))
