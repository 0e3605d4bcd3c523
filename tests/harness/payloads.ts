/** Strings that would run in a page that takes words for mark-up. Each element they would make carries `data-xss`. */
export const PAYLOADS: readonly string[] = [
  '<img data-xss src=/xss-image onerror=window.__xss=1>',
  '<svg data-xss onload=window.__xss=1></svg>',
  '<script data-xss>window.__xss=1</script>',
  '"><img data-xss src=/xss-image onerror=window.__xss=1><a title="',
  "' autofocus onfocus=window.__xss=1 data-xss x='",
  '</title></textarea></style><iframe data-xss srcdoc="<script>parent.__xss=1</script>"></iframe>',
  '</script><script data-xss>window.__xss=1</script>',
  'javascript:window.__xss=1',
  '{{constructor.constructor("window.__xss=1")()}}',
  '{count, plural, other {<img data-xss src=/xss-image>}}',
  '&lt;img data-xss src=/xss-image onerror=window.__xss=1&gt;',
  '\u202e<b data-xss>evil\u202c\u2066',
]

/** All of them in one text, which begins with what breaks out of an attribute. */
export const ALL = [...PAYLOADS.slice(3), ...PAYLOADS.slice(0, 3)].join(' ')
