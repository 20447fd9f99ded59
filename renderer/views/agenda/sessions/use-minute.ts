import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The minute that it is, as milliseconds since 1970; the view is drawn anew when the next one begins. */
export function useMinute(): number {
  const [minute, setMinute] = useState(thisMinute);
  useEffect(() => {
    const timer = setTimeout(() => setMinute(thisMinute()), minute + MINUTE - Date.now() + 1);
    return () => clearTimeout(timer);
  }, [minute]);
  return minute;
}

function thisMinute(): number {
  return Math.floor(Date.now() / MINUTE) * MINUTE;
}
