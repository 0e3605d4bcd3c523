/**
 * A script written into the page itself. lib/build adds its hash to the page's policy and keeps it on stripped pages (`data-keep`).
 * Only for the few lines that must run before the first paint.
 */
export function InlineScript({ code }: { code: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, never data; the policy holds its hash
  return <script data-keep="" dangerouslySetInnerHTML={{ __html: code }} />
}
