import { useTranslations } from 'next-intl'
import { asBranch } from '@/lib/labs/ports/model'
import { addresses, type Field, type Setup } from '@/lib/labs/ports/set-up'

type Text = { readonly [F in Field]: (value: Setup[F]) => string }

/** How each value of a set-up is said. */
export function useValueWords(): Text {
  const t = useTranslations('lab-ports')
  const onOff = (on: boolean): string => t(on ? 'on' : 'off')
  const withAddress = (id: string, word: string): string => (addresses[id] ? `${word} ${addresses[id]}` : word)
  return {
    client: (id) => t(`client-${id}`),
    link: (id) => t(`link-${id}`),
    route: (on) => t(on ? 'yes' : 'no'),
    publicAccess: onOff,
    clientGroup: (id) => id,
    source: (id) => withAddress(id, t(`source-${id}`)),
    rulePort: String,
    dialPort: String,
    engine: (id) => t('engineName', { engine: asBranch(id) }),
    serverTls: onOff,
    clientTls: onOff,
    login: (id) => t(`login-${id}`),
    credential: (id) => t(`credential-${id}`),
    permission: (on) => t(on ? 'yes' : 'no'),
  }
}

/** The same on a line that names no fields: what says nothing alone is given a short name. */
export function useSummaryWords(): { readonly [F in Field]: (setup: Setup) => string } {
  const t = useTranslations('lab-ports')
  const words = useValueWords()
  const plain =
    <F extends Field>(field: F) =>
    (setup: Setup): string =>
      words[field](setup[field])
  const named =
    <F extends Field>(name: string, field: F) =>
    (setup: Setup): string =>
      `${name}: ${words[field](setup[field])}`
  return {
    client: plain('client'),
    link: named(t('linkShort'), 'link'),
    route: named(t('routeShort'), 'route'),
    publicAccess: named(t('publicShort'), 'publicAccess'),
    clientGroup: plain('clientGroup'),
    source: plain('source'),
    rulePort: plain('rulePort'),
    dialPort: plain('dialPort'),
    engine: plain('engine'),
    serverTls: named('TLS', 'serverTls'),
    clientTls: named('TLS', 'clientTls'),
    login: named(t('loginShort'), 'login'),
    credential: named(t('credentialShort'), 'credential'),
    permission: named(t('permissionShort'), 'permission'),
  }
}
