import { useEffect, useState } from 'react'
import { type Locale, locales } from '@/lib/core/locale'

type Voices = Readonly<Partial<Record<Locale, SpeechSynthesisVoice>>>

/** A voice of the device for each language; a voice that works over the network would send the card away, so none of those. */
function voicesHere(): Voices {
  const all = speechSynthesis.getVoices().filter(({ localService }) => localService)
  const found: Partial<Record<Locale, SpeechSynthesisVoice>> = {}
  for (const locale of locales) {
    const own = all.filter(({ lang }) => lang.toLowerCase().startsWith(locale))
    const voice = own.find((one) => one.default) ?? own[0]
    if (voice) found[locale] = voice
  }
  return found
}

export type Speech = {
  /** Whether the device can speak a language without the network. */
  readonly can: (language: Locale) => boolean
  readonly say: (text: string, language: Locale) => void
}

/** Reading aloud, where the device has voices. They often come late, and fall silent when the screen is left. */
export function useSpeech(): Speech {
  const [voices, setVoices] = useState<Voices>({})
  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    const look = (): void => setVoices(voicesHere())
    look()
    speechSynthesis.addEventListener?.('voiceschanged', look)
    return () => {
      speechSynthesis.removeEventListener?.('voiceschanged', look)
      speechSynthesis.cancel()
    }
  }, [])
  return {
    can: (language) => voices[language] !== undefined,
    say(text, language) {
      const voice = voices[language]
      if (!voice) return
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      speechSynthesis.cancel()
      speechSynthesis.speak(utterance)
    },
  }
}
