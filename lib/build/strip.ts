/** Whether a page asked to be delivered without the framework: `<html data-runtime="none">`. */
export const isReadingPage = (html: string): boolean => /<html\b[^>]*\bdata-runtime="none"/.test(html)

/** Whether a page belongs to something the course does not have (`data-absent` on its header). */
export const isAbsentPage = (html: string): boolean => /<header\b[^>]*\sdata-absent\b/.test(html)

const keeps = (openingTag: string): boolean =>
  /\sdata-keep\b/.test(openingTag) || /\stype="(?:speculationrules|application\/ld\+json)"/.test(openingTag)

/**
 * Takes the framework out of a reading page: every script but those whose opening tag asks to be kept, and every preload of a script.
 * What remains is the document React rendered.
 */
export function stripFramework(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) =>
      keeps(/^<script\b[^>]*>/.exec(script)?.[0] ?? '') ? script : '',
    )
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
}

/**
 * Puts the one module of reading pages, with its hash in its name, at the end of the head. Nothing that is read waits for it, so it comes
 * after the styles, whatever the browser thinks of modules.
 */
export const addReadingModule = (html: string, address: string): string =>
  html.replace(
    '</head>',
    () => `<script type="module" src="${address}" fetchpriority="low" data-keep=""></script></head>`,
  )

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g

/** Addresses of a page's stylesheets, in their order. */
export const stylesheetsOf = (html: string): readonly string[] =>
  [...html.matchAll(STYLESHEET)].map(([, address = '']) => address)

/** Puts one stylesheet where the first of several stood: a page that waits for one file is painted a round trip sooner. */
export function withOneStylesheet(html: string, address: string): string {
  let put = false
  return html.replace(STYLESHEET, () => {
    if (put) return ''
    put = true
    return `<link rel="stylesheet" href="${address}"/>`
  })
}
