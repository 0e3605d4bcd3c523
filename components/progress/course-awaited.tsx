import { useTranslations } from 'next-intl'

type Coming = { readonly kind: 'loading' | 'here' } | { readonly kind: 'failed'; readonly retry: () => void }

/** While the course is not there: that it comes, that it needs a script, or that it did not come and can be asked for again. */
export function CourseAwaited({ course }: { course: Coming }) {
  const common = useTranslations('common')
  const status = useTranslations('status')
  return (
    <>
      <noscript>
        <p className="lead">{common('needsScript')}</p>
      </noscript>
      {course.kind === 'failed' ? (
        <>
          <p className="lead" role="alert">
            {status('contentFailed')}
          </p>
          <button type="button" className="go" onClick={course.retry}>
            {status('retry')}
          </button>
        </>
      ) : (
        <p className="vh" role="status">
          {common('loading')}
        </p>
      )}
    </>
  )
}
