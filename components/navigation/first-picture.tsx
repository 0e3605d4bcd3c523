const END = 'first-picture'

/**
 * Holds the first picture back until what it shows is there whole: a parser that pauses within a row, a grid or a centred line would
 * have it painted as far as it came, and push it aside with what comes next. Browsers that do not know it paint as they did.
 */
export const FirstPicture = () => <link rel="expect" href={`#${END}`} blocking="render" />

/** Where the first picture may be painted: below what changes its place while it grows. Once on a page; without it the page is awaited whole. */
export const FirstPictureEnd = () => <span id={END} hidden />
