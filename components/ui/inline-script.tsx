/**
 * A script written into the page itself. lib/build adds its hash to the page's policy and keeps it on stripped pages (`data-keep`).
 * Only for the few lines that must run before the first paint.
 */
export function InlineScript({ code }: { code: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, never data; the policy holds its hash
  return <script data-keep="" dangerouslySetInnerHTML={{ __html: code }} />
}

type InlineDataProps = { readonly type: 'speculationrules' | 'application/ld+json'; readonly data: unknown }

/** Data for the browser or for machines that read the page. No `<` is left in it, so that nothing in it can end the element. */
export function InlineData({ type, data }: InlineDataProps) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without a <, in an element that holds no script
  return <script type={type} dangerouslySetInnerHTML={{ __html: json }} />
}
