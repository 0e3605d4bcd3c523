import { useEffect, useState } from 'react'
import type { MapWedge } from '@/lib/content/payload'
import type { TopicHeat } from '@/lib/progress/statistics/temperatures'
import { fetchMap } from '@/lib/store/payloads'

type Topics = readonly Pick<TopicHeat, 'topic' | 'facts'>[]

/**
 * Where the cells of these topics lie: as worked out when the site was built. Working it out takes a phone most of a second, so it is
 * done here only where the file does not come, or belongs to another release than the cards do.
 *
 * @returns null until it is known
 */
export function useLayout(topics: Topics): readonly MapWedge[] | null {
  const [layout, setLayout] = useState<readonly MapWedge[] | null>(null)
  // How many facts each topic has is all that the layout depends on.
  const sizes = topics.map(({ topic, facts }) => `${topic} ${facts.length}`).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sizes stand for the topics
  useEffect(() => {
    let current = true
    layoutFor(topics).then((found) => {
      if (current) setLayout(found)
    })
    return () => {
      current = false
    }
  }, [sizes])
  return layout
}

async function layoutFor(topics: Topics): Promise<readonly MapWedge[]> {
  const built = await fetchMap()
  if (built.ok && isOf(topics, built.value.wedges)) return built.value.wedges
  const { wedgesFor } = await import('@/lib/fact-map/layout')
  return wedgesFor(topics.map(({ topic, facts }) => ({ topic, count: facts.length })))
}

const isOf = (topics: Topics, wedges: readonly MapWedge[]): boolean =>
  topics.length === wedges.length &&
  topics.every(({ topic, facts }, index) => {
    const wedge = wedges[index]
    return wedge?.topic === topic && wedge.paths.length === facts.length
  })
