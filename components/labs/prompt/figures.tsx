import { useTranslations } from 'next-intl'
import type { PromptState } from '@/lib/labs/prompt/state'

/** The simulated clock. */
export function Figures({ state }: { readonly state: PromptState }) {
  const t = useTranslations('lab-prompt')
  return t.rich('figures', { seconds: Math.floor(state.now / 1000), b: (number) => <b>{number}</b> })
}
