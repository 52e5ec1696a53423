/** 12,345 → "12k": the whole figure stands in the list that it leads to. */
export const brief = (n: number): string =>
  n < 1000 ? String(n) : n < 10_000 ? `${(n / 1000).toFixed(1)}k` : `${Math.round(n / 1000)}k`
