/** Whether this device hands files to other apps: a phone's share sheet. Elsewhere a download is what people expect. */
export const canShare = (file: File): boolean =>
  matchMedia('(pointer: coarse)').matches && 'canShare' in navigator && navigator.canShare({ files: [file] })

/**
 * Opens the share sheet. It must be asked for by a tap, and the tap that made the file may be too long ago.
 * @returns `later` when it has to be tapped for again; `no` when the learner closed it
 */
export async function share(file: File): Promise<'done' | 'no' | 'later'> {
  try {
    await navigator.share({ files: [file] })
    return 'done'
  } catch (error) {
    return error instanceof Error && error.name === 'NotAllowedError' ? 'later' : 'no'
  }
}

export function download(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // The browser reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
