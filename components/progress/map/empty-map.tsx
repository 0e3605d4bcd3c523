import { useEffect, useState } from 'react'
import { fetchMap } from '@/lib/store/payloads'
import { MapPicture } from './map-picture'

/** The map before anything is warm, as it was worked out when the site was built; without that file the number alone. */
export function EmptyMap({ facts }: { facts: number }) {
  const [path, setPath] = useState('')
  useEffect(() => {
    let current = true
    fetchMap().then((map) => {
      if (current && map.ok) setPath(map.value.wedges.flatMap(({ paths }) => paths).join(''))
    })
    return () => {
      current = false
    }
  }, [])
  return <MapPicture counts={{ hot: 0, warm: 0, cold: 0, none: facts }} paths={path ? [{ look: 'n', path }] : []} />
}
