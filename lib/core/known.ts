/** The name, on learners' devices, of the note in localStorage that the device has been studied on. */
export const KNOWN = 'wc-known'
