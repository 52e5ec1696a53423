import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './shell/app.js'
import './styles/tokens.css'
import './styles/parts.css'
import './styles/report.css'
import './styles/lists.css'
import './styles/matter.css'

createRoot(document.getElementById('workbench')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
