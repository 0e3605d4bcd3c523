/**
 * The one inline script every page keeps. It runs before the first paint, so that neither the other theme nor the other reading mode
 * ever flashes, and it works on reading pages, which have no framework, as on study pages.
 *
 * - theme: `wc-theme` in localStorage, else the system's. The key in the top row switches; choosing what the system shows goes back to following it.
 * - late: what lies in `<template id="late">` comes into the head when the browser says that the first picture is on the screen, which is
 *   later than its frame (lib/build puts a reading page's module there).
 * - search: "/" goes to the search field of the page, or follows its link to the search. Not while something is typed or a dialog is open.
 * - language: following a link with `data-locale` stores it as `wc-locale`, which "/" follows from then on, and keeps the query and the
 *   place in the page: an exam's report stays that exam's.
 */
export const preferencesScript = `(()=>{const d=document,e=d.documentElement,m=matchMedia('(prefers-color-scheme: dark)');
const get=k=>{try{return localStorage.getItem(k)}catch{return null}},set=(k,v)=>{try{v===null?localStorage.removeItem(k):localStorage.setItem(k,v)}catch{}};
const system=()=>m.matches?'dark':'light',apply=t=>{t==='dark'||t==='light'?e.dataset.theme=t:delete e.dataset.theme};
apply(get('wc-theme'));e.dataset.js='';
d.addEventListener('click',v=>{const t=v.target instanceof Element?v.target:null;if(!t)return;
if(t.closest('[data-theme-key]')){const n=(e.dataset.theme||system())==='dark'?'light':'dark',s=n===system()?null:n;set('wc-theme',s);apply(s)}
const l=t.closest('a[data-locale]');if(l){set('wc-locale',l.dataset.locale);l.search=location.search;l.hash=location.hash}});
d.addEventListener('keydown',v=>{const t=v.target;if(v.key!=='/'||v.isComposing||v.defaultPrevented||v.ctrlKey||v.altKey||v.metaKey||t instanceof Element&&t.closest('input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]')||d.querySelector(':modal'))return;
const s=d.querySelector('input[name=q]')||d.querySelector('a.ask');if(s){v.preventDefault();s.matches('a')?s.click():s.focus()}});
addEventListener('load',v=>new PerformanceObserver(v=>{const s=d.querySelector('#late');if(s)d.head.append(s.content)}).observe({type:'paint',buffered:true}));
addEventListener('storage',v=>{if(v.key==='wc-theme')apply(v.newValue)})})()`

/** On "/": follow a stored choice; otherwise offer the browser's language first. Runs right behind the two links. */
export const entryScript = (base: string): string =>
  `(()=>{try{const l=localStorage.getItem('wc-locale');if(l==='ko'||l==='en'){location.replace(${JSON.stringify(base)}+'/'+l+'/');return}}catch{}
const u=(navigator.languages||[navigator.language]).find(x=>/^(ko|en)\\b/.test(x))||'en';if(u.startsWith('en')){const n=document.getElementById('languages');n&&n.prepend(n.lastElementChild)}})()`

/** On the page for addresses nobody has: below a language it speaks that language alone. Without script it speaks both. */
export const notFoundScript = (base: string): string =>
  `(()=>{const l=/^\\/(ko|en)(?=\\/|$)/.exec(location.pathname.slice(${base.length})),e=document.documentElement;if(l){e.lang=l[1];e.dataset.only=''}})()`

/** On reading pages, behind the header with the three radios: restores the stored reading mode before the text is parsed, and stores a change. */
export const readingModeScript = `(f=>{try{const m=localStorage.getItem('wc-mode');for(const r of f.querySelectorAll('input'))if(r.value===m)r.checked=true}catch{}
f.addEventListener('change',v=>{try{localStorage.setItem('wc-mode',v.target.value)}catch{}})})(document.getElementById('modes'))`
