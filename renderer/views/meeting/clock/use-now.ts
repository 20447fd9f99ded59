import { useEffect, useState } from 'react';

const SECOND = 1000;

/**
 * The present second, in milliseconds since 1970, read from the clock each time: what sleep or another program does to
 * timers does nothing to it.
 */
export function useNow(): number {
  const [now, setNow] = useState(thisSecond);
  useEffect(() => {
    const look = () => setNow(thisSecond());
    // Twice a second, so that none is left out where a timer comes late.
    const timer = setInterval(look, SECOND / 2);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}

function thisSecond(): number {
  return Math.floor(Date.now() / SECOND) * SECOND;
}
