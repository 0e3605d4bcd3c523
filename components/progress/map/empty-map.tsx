import { useEffect, useState } from 'react'
import { fetchMap } from '@/lib/store/payloads'
import { MapPicture } from './map-picture'

type EmptyMapProps = {
  readonly facts: number
  /** Nobody knows yet whether it will be seen: until then it is a number. */
  readonly guessed: boolean
}

/** The map before anything is warm, as it was worked out when the site was built; without that file the number alone. */
export function EmptyMap({ facts, guessed }: EmptyMapProps) {
  const [path, setPath] = useState('')
  useEffect(() => {
    if (guessed) return
    let current = true
    fetchMap().then((map) => {
      if (current && map.ok) setPath(map.value.wedges.flatMap(({ paths }) => paths).join(''))
    })
    return () => {
      current = false
    }
  }, [guessed])
  return <MapPicture counts={{ hot: 0, warm: 0, cold: 0, none: facts }} paths={path ? [{ look: 'n', path }] : []} />
}
