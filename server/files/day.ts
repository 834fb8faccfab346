/** Whether text is a day of the calendar, written as 2026-05-16. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some days that don't exist are read as the first of the next month.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
