'use client'

export { Dealing as Review } from './dealing'
