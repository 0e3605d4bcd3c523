/** The page an address without its closing slash means: `/ko/review?card=x` → `/ko/review/index.html`. */
export function withSlash(url: URL): URL {
  const page = new URL(url)
  const last = page.pathname.split('/').at(-1) ?? ''
  if (last !== '' && !last.includes('.')) page.pathname += '/index.html'
  return page
}
