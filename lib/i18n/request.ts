import { getRequestConfig } from 'next-intl/server'
import { compiledFor } from './compiled'
import { pageLocale } from './page-locale'

/** next-intl's configuration for server components. */
export default getRequestConfig(async () => {
  const locale = await pageLocale()
  return { locale, messages: compiledFor(locale) }
})
