/** The styles of the exam's pages. Not `@import`ed in one file: Tailwind looks for those from the project's root, and complains. */
import './start.css'
import './room.css'
import './report.css'
import './answers.css'
import './recorder.css'
import './history.css'
import './print.css'
import './printed.css'
