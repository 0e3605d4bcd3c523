import { CONFIDENCES } from './confidence-row'
import type { RoomQuestion } from './room-model'
import type { ExamKey } from './use-keys'
import type { useRoom } from './use-room'
import { focusOption, optionInFocus } from './use-room-focus'

type RoomKeys = {
  readonly room: ReturnType<typeof useRoom>
  readonly item: RoomQuestion | undefined
  readonly study: boolean
  readonly asksConfidence: boolean
  readonly onMark: () => void
  readonly onTime: () => void
  readonly onMenu: () => void
}

/** Does what a key stands for; false where it stands for nothing, so that the browser has it. */
export function pressKey(key: ExamKey, keys: RoomKeys): boolean {
  const { room, item, study } = keys
  if (key.act === 'review') room.setView(room.view === 'review' ? 'question' : 'review')
  else if (key.act === 'language') room.switchLanguage()
  else if (key.act === 'menu') keys.onMenu()
  else if (key.act === 'time' && !study) keys.onTime()
  else if (room.view === 'review' || !item) return false
  else if (key.act === 'flag') room.flag()
  else if (key.act === 'next') room.step(1)
  else if (key.act === 'previous') room.step(-1)
  else if (key.act === 'mark') keys.onMark()
  else if (key.act === 'check') {
    if (!study) return false
    room.check()
  } else if (key.act === 'sure') {
    const confidence = CONFIDENCES[key.index]
    if (!keys.asksConfidence || !confidence) return false
    room.sure(confidence)
  } else if (key.act === 'strike') {
    const option = optionInFocus(item.options)
    if (!option) return false
    room.strike(option.id)
  } else if (key.act === 'choose') {
    const option = item.options[key.index]
    if (!option) return false
    focusOption(option.id)
    room.choose(option.id)
  } else return false
  return true
}
