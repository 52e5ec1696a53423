/** An address from a report that a click may follow: http or https only; anything else is no link. */
export function safeUrl(address: string | null): string | undefined {
  if (address === null) return undefined
  try {
    const url = new URL(address)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
  } catch {
    return undefined
  }
}
