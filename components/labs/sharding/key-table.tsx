import { useTranslations } from 'next-intl'
import type { Place } from '@/lib/labs/sharding/state'

/** A key with the part that is hashed set off. */
function Hashed({ name, tag }: { readonly name: string; readonly tag: string }) {
  const at = tag === name ? -1 : name.indexOf(`{${tag}}`)
  if (at < 0) return <code>{name}</code>
  return (
    <code>
      {name.slice(0, at + 1)}
      <mark>{tag}</mark>
      {name.slice(at + 1 + tag.length)}
    </code>
  )
}

/** Where each typed key is in the three schemes. */
export function KeyTable({ typed }: { readonly typed: readonly Place[] }) {
  const t = useTranslations('lab-sharding')
  return (
    <table className="keys">
      <caption className="vh">{t('typedKeys')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('key')}</th>
          <th scope="col">{t('slotHead')}</th>
          <th scope="col">{t('shardHead')}</th>
          <th scope="col">{t('ringHead')}</th>
          <th scope="col">{t('moduloHead')}</th>
        </tr>
      </thead>
      <tbody>
        {typed.map(({ key, tag, slot, shard, ring, modulo }, index) => (
          <tr key={key}>
            <th scope="row">
              <span className="number" aria-hidden="true">
                {index + 1}
              </span>
              <Hashed name={key} tag={tag} />
            </th>
            <td>{slot}</td>
            <td>{shard}</td>
            <td>{ring}</td>
            <td>{modulo}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
