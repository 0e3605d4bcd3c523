import { useTranslations } from 'next-intl'
import type { Hop } from '@/lib/labs/ports/hops'
import { addresses, type Setup } from '@/lib/labs/ports/set-up'
import { useValueWords } from './use-words'

/** What a hop sees: what the packet brings, and what it meets there. */
type Sight = { readonly brings: string; readonly meets: string }

/** The ends of the path, and what each hop sees of a set-up. */
export function useSights(setup: Setup): { from: string; to: string; at: (hop: Hop) => Sight } {
  const t = useTranslations('lab-ports')
  const words = useValueWords()
  const { client } = setup
  const inside = client === 'server' || client === 'lambda'
  const comesFrom = inside ? setup.clientGroup : (addresses[client] ?? '')
  const sights: { readonly [H in Hop]: Sight } = {
    path: { brings: words.client(client), meets: inside && setup.link === 'none' ? '' : words.link(setup.link) },
    route: {
      brings: client === 'laptop' ? `${t('publicAccess')}: ${words.publicAccess(setup.publicAccess)}` : '',
      meets: client === 'server' ? t('localRoute') : `${t('routeShort')}: ${words.route(setup.route)}`,
    },
    source: { brings: comesFrom, meets: words.source(setup.source) },
    port: { brings: words.dialPort(setup.dialPort), meets: words.rulePort(setup.rulePort) },
    listener: { brings: words.dialPort(setup.dialPort), meets: words.engine(setup.engine) },
    tls: { brings: `TLS: ${words.clientTls(setup.clientTls)}`, meets: `TLS: ${words.serverTls(setup.serverTls)}` },
    login: { brings: words.credential(setup.credential), meets: words.login(setup.login) },
    permission: { brings: '', meets: `${t('permissionShort')}: ${words.permission(setup.permission)}` },
  }
  return { from: words.client(client), to: words.engine(setup.engine), at: (hop) => sights[hop] }
}
