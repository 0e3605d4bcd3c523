import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { taskKey } from '@/lib/content/labs'
import { useCommands, useProgress, useStoreStatus } from '@/lib/store/react'
import type { Lab } from './lab'
import { useLabWords } from './use-lab-words'

type TasksProps<Setup, State, Act, Kind extends string> = {
  readonly lab: Pick<Lab<Setup, State, Act, Kind>, 'id' | 'tasks'>
  readonly state: State
}

/** What can be brought about by hand; each is recorded when a state first shows it. */
export function Tasks<Setup, State, Act, Kind extends string>({ lab, state }: TasksProps<Setup, State, Act, Kind>) {
  const t = useTranslations('labs')
  const words = useLabWords(lab.id)
  const commands = useCommands()
  const done = useProgress(({ tasks }) => tasks)
  const loading = useStoreStatus().status === 'loading'
  const [said, setSaid] = useState('')
  const asked = useRef(new Set<string>())
  useEffect(() => {
    if (loading) return
    for (const task of lab.tasks) {
      const known = done[taskKey(lab.id, task.id)] !== undefined || asked.current.has(task.id)
      if (known || !task.done(state)) continue
      asked.current.add(task.id)
      setSaid(t('taskJustDone', { task: words(`task-${task.id}`) }))
      void commands.completeTask(lab.id, task.id)
    }
  }, [loading, lab, state, done, commands, t, words])
  return (
    <section className="tasks" aria-labelledby="lab-tasks">
      <h2 id="lab-tasks">{t('tasks')}</h2>
      <p className="aside">{t('tasksAside')}</p>
      <p className="vh" role="status">
        {said}
      </p>
      <ul className="rows">
        {lab.tasks.map(({ id, group }, index) => {
          const isDone = done[taskKey(lab.id, id)] !== undefined
          const heads = group !== undefined && group !== lab.tasks[index - 1]?.group
          return (
            <li key={id} className="task" data-done={isDone || undefined}>
              <span className="box">{isDone && <Icon name="check" size="s" />}</span>
              <span>
                {heads && <b className="of-group">{words(`tasks-${group}`)}</b>}
                {words(`task-${id}`)} {isDone && <small>{t('taskDone')}</small>}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
