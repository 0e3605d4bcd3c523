import type { Page } from '@playwright/test'

/** The site as it is while its scripts are still on their way. */
export const withoutScripts = (page: Page): Promise<unknown> =>
  page.route('**/_next/**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))

/** They have come. */
export const withScripts = (page: Page): Promise<unknown> => page.unroute('**/_next/**/*.js')
