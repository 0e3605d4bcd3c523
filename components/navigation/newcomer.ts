/**
 * Whether anybody has studied on this device, known before the log has been opened: a note in localStorage, which the store keeps. It
 * decides what is painted first and nothing else; whoever's note is lost sees a newcomer's page until the log has been read.
 */
import { KNOWN } from '@/lib/core/known'

/** Runs before the first paint of study pages. An address that asks for something is no newcomer's. */
export const newcomerScript = `(()=>{try{if(!localStorage.getItem(${JSON.stringify(KNOWN)})&&!location.search)document.documentElement.dataset.newcomer=''}catch{}})()`

/** What that script found. */
export const isNewcomer = (): boolean => 'newcomer' in document.documentElement.dataset
