/**
 * What study pages know of the device before anything has been loaded, so that the first picture is already the right one:
 *
 * - `data-newcomer`: nobody has studied here, by a note in localStorage which the store keeps. It decides what is painted first and
 *   nothing else; whoever's note is lost sees a newcomer's page until the log has been read. An address that asks for something is no
 *   newcomer's.
 * - `data-keeps`: the browser can write one file again and again (components/settings/file-handle.ts).
 */
import { KNOWN } from '@/lib/core/known'

/** Runs before the first paint of study pages. */
export const deviceScript = `(d=>{try{if(!localStorage.getItem(${JSON.stringify(KNOWN)})&&!location.search)d.newcomer=''}catch{}
if(self.showSaveFilePicker)d.keeps=''})(document.documentElement.dataset)`

/** Whether nobody had studied here when the page was opened. */
export const isNewcomer = (): boolean => 'newcomer' in document.documentElement.dataset

/** Whether a file can be chosen that the site keeps up to date. */
export const canKeep = (): boolean => 'keeps' in document.documentElement.dataset
