// Sets the chosen theme before the first paint; without a choice the system's holds.
try {
  const theme = localStorage.getItem('counterclaim.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // storage may be off: the system's theme holds
}
