/** Whether a page asked to be delivered without the framework: `<html data-runtime="none">`. */
export const isReadingPage = (html: string): boolean => /<html\b[^>]*\bdata-runtime="none"/.test(html)

/** Whether a page belongs to something the course does not have (`data-absent` on its header). */
export const isAbsentPage = (html: string): boolean => /<header\b[^>]*\sdata-absent\b/.test(html)

const keeps = (openingTag: string): boolean =>
  /\sdata-keep\b/.test(openingTag) || /\stype="(?:speculationrules|application\/ld\+json)"/.test(openingTag)

/**
 * Takes the framework out of a reading page: every script but those whose opening tag asks to be kept, every preload of a script, and the
 * marks between texts by which React would find its way through the document. What remains is the document React rendered.
 */
export function stripFramework(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) =>
      keeps(/^<script\b[^>]*>/.exec(script)?.[0] ?? '') ? script : '',
    )
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<!--(?: |\/?\$)-->/g, '')
}

const MANIFEST = /<link rel="manifest"[^>]*>/

/**
 * Gives a reading page its one module, with its hash in its name. Module and manifest lie in a template, from which the page's script
 * takes them after the first picture: nothing that is read waits for them, and on a slow line each would take a connection from what does.
 */
export function addReadingModule(html: string, address: string): string {
  const manifest = MANIFEST.exec(html)?.[0] ?? ''
  const late = `<template id="late"><script type="module" src="${address}" data-keep=""></script>${manifest}</template>`
  return html.replace(MANIFEST, '').replace('</head>', () => `${late}</head>`)
}

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

/** Puts the page's icon into its own tag: one request less beside what is read. @param svg the icon's source */
export function withIconInside(html: string, svg: string): string {
  const source = svg
    .trim()
    .replace(/"/g, "'")
    .replace(/[#%<>]/g, encodeURIComponent)
  return html.replace(
    /(<link rel="icon" href=")[^"]*\.svg"/,
    (_, opening: string) => `${opening}data:image/svg+xml,${source}"`,
  )
}
